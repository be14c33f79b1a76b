import type { HandoutsWords } from './words.ts';

/** The words for what is printed for a class, in French. */
export const fr: HandoutsWords = {
  title: 'Documents à imprimer',
  how: 'Choisissez le papier, regardez l’aperçu des feuilles et imprimez ce qu’il vous faut.',
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Letter' },
  print: 'Imprimer',
  own: 'La commande d’impression du navigateur imprime aussi ce document.',
  sheets: { one: '# feuille', other: '# feuilles' },
  pictures: (title) => `Feuilles de «\u202f${title}\u202f»`,
  tasks: {
    line: {
      title: 'La frise sur une feuille',
      how: 'La frise et sa légende, à afficher ou à distribuer.',
    },
    cards: {
      title: 'Cartes à remettre dans l’ordre',
      how: 'Une carte par événement, sans sa date, à découper. Le corrigé pour l’enseignant est à la fin.',
    },
    story: {
      title: 'Visite guidée',
      how: 'Étape par étape, avec des lignes pour prendre des notes.',
    },
    questions: {
      title: 'Questions',
      how: 'Avec des lignes pour les réponses. Les sources pour l’enseignant sont sur une feuille à part.',
    },
  },
  noQuestions: 'Cette frise n’a pas de questions à imprimer.',
  name: 'Nom',
  date: 'Date',
  key: 'Corrigé pour l’enseignant',
  keyHow:
    'Les cartes dans l’ordre chronologique\u00a0: d’abord leur rang, puis la lettre ou le numéro de la carte.',
  keyTies:
    'Les cartes dont les dates laissent l’ordre ouvert partagent leurs places, comme «\u202f3–5\u202f»\u00a0: tous leurs ordres sont justes.',
  sources: 'Sources, pour l’enseignant',
  letters: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  pageOf: (n, all) => `${n} / ${all}`,
};
