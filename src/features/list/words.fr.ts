import type { ListWords } from './words.ts';

/** The words of a long list, in French. */
export const fr: ListWords = {
  print: 'Événements à imprimer',
  first: (n) => `Les ${n} premiers`,
  all: (n) => `Tous (${n})`,
  more: (n) => `${n} autres événements ne sont pas imprimés.`,
};
