import type { ShelfWords } from './words.ts';

/** The words for the shelf, in French. */
export const fr: ShelfWords = {
  title: 'Autres frises',
};
