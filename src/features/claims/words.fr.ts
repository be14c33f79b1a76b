import type { ClaimsWords } from './words.ts';

/** The words for claims and their denials, in French. */
export const fr: ClaimsWords = {
  title: 'Affirmation et démentis',
  claim: 'L’affirmation',
  answers: {
    denies: 'La dément',
    contradicts: 'La contredit',
    confirms: 'La confirme',
    explains: 'L’explique',
  },
  who: 'Qui',
  when: 'Quand',
  where: 'Où',
  said: 'Dans le texte',
  source: 'Source',
  unsaid: 'Non précisé',
  unquoted: 'Pas de citation',
  none: 'Rien sur cette frise ne dément, ne contredit ni ne confirme cet événement.',
  choose: 'Choisissez une affirmation pour la comparer à ce qui la contredit.',
  doubted: 'Affirmations contestées, démenties ou retirées\u00a0:',
  allAccepted: 'Aucune affirmation de cette frise n’est contestée.',
};
