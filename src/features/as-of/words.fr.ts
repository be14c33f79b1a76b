import type { AsOfWords } from './words.ts';

/** The words for what was known when, in French. */
export const fr: AsOfWords = {
  title: 'Ce que l’on savait, et quand',
  asof: (when) => `Ce que l’on savait au ${when}`,
  handle: 'Date de ce que l’on savait',
  back: 'Étape précédente',
  play: 'Lecture',
  pause: 'Pause',
  forward: 'Étape suivante',
  today: 'Afficher tout ce que l’on sait aujourd’hui',
  now: 'Tout ce que l’on sait aujourd’hui est affiché. Reculez d’une étape, lancez la lecture ou déplacez la poignée.',
  news: 'Nouveau',
  statusChange: (title, status) => `${title}\u00a0: désormais ${status}`,
  first: 'On ne savait encore rien.',
};
