import type { PluralForms } from '../../time/words.ts';

/** The words for what is printed for a class, in English. */
export const en = {
  title: 'Handouts',
  how: 'Choose the paper, look at the pictures of the sheets, and print what you need.',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  print: 'Print',
  own: 'The browser’s own print command prints this one too.',
  sheets: { one: '# sheet', other: '# sheets' } as PluralForms,
  pictures: (title: string) => `Sheets of “${title}”`,
  tasks: {
    line: {
      title: 'The timeline on one sheet',
      how: 'The drawing with its legend, to hang up or to hand out.',
    },
    cards: {
      title: 'Cards to put in order',
      how: 'One card for each event, without its date, to cut out. The last part is the key for the teacher.',
    },
    story: {
      title: 'The story',
      how: 'Step by step, with lines for notes.',
    },
    questions: {
      title: 'Questions',
      how: 'With lines for the answers. The sources for the teacher are on a sheet of their own.',
    },
  },
  noQuestions: 'This timeline has no questions to print.',
  name: 'Name',
  date: 'Date',
  key: 'Key for the teacher',
  keyHow:
    'The cards in the order of time: first the place in that order, then the letter or number on the card.',
  sources: 'Sources, for the teacher',
  /** What cards are told apart by, while there are enough. */
  letters: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  pageOf: (n: string, all: string) => `${n} / ${all}`,
};
