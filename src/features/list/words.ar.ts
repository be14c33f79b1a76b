import type { ListWords } from './words.ts';

/** The words of a long list, in Arabic. */
export const ar: ListWords = {
  print: 'الأحداث في الطباعة',
  first: (n) => `الأحداث الأولى (${n})`,
  all: (n) => `كل الأحداث (${n})`,
  more: (n) => `أحداث أخرى لم تُطبع: ${n}.`,
};
