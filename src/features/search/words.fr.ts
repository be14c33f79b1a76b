import type { SearchWords } from './words.ts';

/** The words for search and filters, in French. */
export const fr: SearchWords = {
  title: 'Recherche et filtres',
  label: 'Rechercher dans les événements',
  hint: 'Des mots des titres, des résumés, des citations ou des noms\u202f; une expression exacte entre «\u202fguillemets\u202f».',
  none: 'Aucun événement ne correspond',
  previous: 'Résultat précédent',
  next: 'Résultat suivant',
  clear: 'Tout effacer',
  more: (n) => `Afficher ${n} de plus`,
  fewer: 'Afficher moins',
  facets: {
    track: 'Fil',
    kind: 'Type',
    status: 'Statut',
    actor: 'Acteurs',
    tag: 'Thème',
    relation: 'Lien',
  },
  relations: {
    denies: 'Démenti',
    confirms: 'Confirmation',
    contradicts: 'Contradiction',
    explains: 'Explication',
    discloses: 'Révélation',
    'responds-to': 'Réponse',
    'refers-to': 'Référence',
    causes: 'Cause et effet',
    follows: 'Avant et après',
  },
};
