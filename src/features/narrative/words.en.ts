import type { PluralForms } from '../../time/words.ts';

/** The words for narrative order, in English. */
export const en = {
  paragraph: (n: string) => `¶ ${n}`,
  untold: 'not told',
  notTold: 'Not told in the article',
  /** A jump in time from one told event to the next. */
  back: (length: string) => `back ${length}`,
  ahead: (length: string) => `ahead ${length}`,
  backLine: 'goes back in time',
  aheadLine: 'goes ahead',
  distance: 'How far the telling is from the order of events',
  straight: 'as it happened',
  reversed: 'backwards',
  few: 'The article tells fewer than two of these events, so there is no order to compare.',
  how: 'How this number is made',
  ranks: (count: string) =>
    `The article tells ${count} of these events. Each has two places, one in the telling and one in time; what is told first but happened sixth is five places off. Events of one paragraph count in the order in which they happened.`,
  places: { one: '# place', other: '# places' } as PluralForms,
  sum: (places: string, most: string, share: string) =>
    `Together they are ${places} off. Told exactly backwards they would be ${most} off. The first divided by the second is ${share}.`,
  ends: (lot: string) =>
    `0 is told as it happened, 1 exactly backwards; an order drawn by lot comes to about ${lot}.`,
  method: 'This is Spearman’s footrule (Diaconis and Graham, 1977).',
};
