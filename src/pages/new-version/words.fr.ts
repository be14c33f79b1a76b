import type { NewVersionWords } from './words.ts';

/** The words for the offer of a new version, in French. */
export const fr: NewVersionWords = {
  title: 'Nouvelle version',
  offer:
    'Une nouvelle version de cette page est disponible. La page se rechargera au même endroit.',
  take: 'Mettre à jour',
  later: 'Plus tard',
};
