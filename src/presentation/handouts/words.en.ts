import type { PluralForms } from '../../time/words.ts';

/** The words for what is printed for a class, in English. */
export const en = {
  title: 'Handouts',
  how: 'Choose the paper size, check the preview, and print what you need.',
  paper: 'Paper size',
  papers: { a4: 'A4', letter: 'Letter' },
  print: 'Print',
  own: 'The browser’s print command prints this handout too.',
  sheets: { one: '# sheet', other: '# sheets' } as PluralForms,
  pictures: (title: string) => `Sheets of “${title}”`,
  tasks: {
    line: {
      title: 'The timeline on one sheet',
      how: 'The timeline with its legend, to hang up or to hand out.',
    },
    cards: {
      title: 'Cut-outs to put in order',
      how: 'One card for each event, without its date, to cut out. The answer key for the teacher comes last.',
    },
    story: {
      title: 'Guided tour',
      how: 'Step by step, with lines for notes.',
    },
    questions: {
      title: 'Questions',
      how: 'With lines for the answers. The sources for the teacher are on a separate sheet.',
    },
  },
  noQuestions: 'This timeline has no questions to print.',
  name: 'Name',
  date: 'Date',
  key: 'Answer key for the teacher',
  keyHow:
    'The cards in chronological order: first the place in that order, then the letter or number on the card.',
  sources: 'Sources, for the teacher',
  /** The letters on the cut-outs, if there are enough. */
  letters: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  pageOf: (n: string, all: string) => `${n} / ${all}`,
};
