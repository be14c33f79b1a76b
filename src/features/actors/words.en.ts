import type { PluralForms } from '../../time/words.ts';

/** The words for the page of an actor, in English. */
export const en = {
  sayings: { one: '# quotation', other: '# quotations' } as PluralForms,
  everyone: 'Show everyone',
  quoted: 'quoted',
  more: (events: string) => `And ${events} more`,
};
