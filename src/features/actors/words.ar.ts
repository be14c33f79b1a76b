import type { ActorsWords } from './words.ts';

/** The words for the page of an actor, in Arabic. */
export const ar: ActorsWords = {
  sayings: {
    one: 'اقتباس واحد',
    two: 'اقتباسان',
    few: '# اقتباسات',
    many: '# اقتباسًا',
    other: '# اقتباس',
  },
  everyone: 'عرض الجميع',
  quoted: 'مقتبَس عنه',
  more: (events) => `وغيرها: ${events}`,
};
