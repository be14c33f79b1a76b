import type { ShelfWords } from './words.ts';

/** The words for the shelf, in Arabic. */
export const ar: ShelfWords = {
  title: 'خطوط زمنية أخرى',
};
