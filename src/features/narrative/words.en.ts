import type { PluralForms } from '../../time/words.ts';

/** The words for narrative order, in English. */
export const en = {
  paragraph: (n: string) => `¶ ${n}`,
  notInSource: 'not told',
  notInArticle: 'Not in the article',
  /** Jumps in time from one event of the article to the next. */
  back: (length: string) => `back ${length}`,
  ahead: (length: string) => `ahead ${length}`,
  backLine: 'jumps back in time',
  aheadLine: 'moves ahead in time',
  distance: 'How far the article’s order is from the chronological order',
  straight: 'chronological',
  reversed: 'reversed',
  few: 'The article mentions fewer than two of these events, so there is no order to compare.',
  how: 'How this number is calculated',
  ranks: (count: string) =>
    `The article mentions ${count} of these events. Each has two places: one in the article and one in time. An event that comes first in the article but happened sixth is five places off. Events in the same paragraph count in chronological order.`,
  places: { one: '# place', other: '# places' } as PluralForms,
  sum: (places: string, most: string, share: string) =>
    `Together they are ${places} off. In exactly reversed order they would be ${most} off. The first number divided by the second is ${share}.`,
  ends: (lot: string) =>
    `0 means chronological order, 1 exactly reversed order; a random order comes to about ${lot}.`,
  method: 'This is Spearman’s footrule (Diaconis and Graham, 1977).',
};
