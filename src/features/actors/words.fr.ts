import type { ActorsWords } from './words.ts';

/** The words for the page of an actor, in French. */
export const fr: ActorsWords = {
  sayings: { one: '# citation', other: '# citations' },
  everyone: 'Afficher tous les acteurs',
  quoted: 'cité',
  more: (events) => `Et ${events} de plus`,
};
