import type { ShortcutsWords } from './words.ts';

/** The words for the list of keyboard shortcuts, in French. */
export const fr: ShortcutsWords = {
  keys: [
    ['Tab', 'entrer dans la frise, en sortir'],
    ['← →', 'événement suivant ou précédent, dans le sens de la flèche'],
    ['Début Fin', 'premier événement, dernier événement'],
    ['Entrée', 'détails de l’événement'],
    ['Échap', 'retour à la frise'],
    ['+ −', 'zoom avant, zoom arrière'],
    ['0', 'toute la frise'],
    ['/', 'recherche et filtres'],
    ['P', 'présentation'],
    ['?', 'cette liste'],
  ],
  single: 'Raccourcis d’un seul caractère\u202f: / P\u00a0?',
};
