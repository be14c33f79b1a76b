import type { PresentWords } from './present.ts';

/** The words of presenting, in Arabic, by the page that they are for. */
export const ar: PresentWords = {
  // The stage: what it shows.
  stage: {
    title: 'العرض',
    later: (length) => `المدة الفاصلة: ${length}`,
    earlier: (length) => `عودة إلى الوراء: ${length}`,
    line: 'خط القصة',
  },

  // The stage: keys and commands.
  controls: {
    help: 'المفاتيح',
  },

  // The speaker's window.
  notes: {
    title: 'ملاحظات المتحدث',
  },

  // Tasks for a class.
  class: {
    title: 'للصف',
  },

  // What is printed.
  handouts: {
    title: 'أوراق للطباعة',
  },
};
