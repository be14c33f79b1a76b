import { on } from '../../i18n/dates.fr.ts';
import type { ClassroomWords } from './words.ts';

/** The words for the tasks for a class, in French. */
export const fr: ClassroomWords = {
  title: 'En classe',
  join: 'Suivre sur un téléphone',
  choose: 'Activités',
  others: 'Autres activités',
  tasks: {
    known: {
      title: 'Que savait-on, et quand\u202f?',
      how: 'Seul ce que l’on savait à ce moment-là est affiché. Demandez ce qui vient ensuite, puis révélez-le.',
    },
    order: {
      title: 'Remettre dans l’ordre',
      how: 'Classez les événements dans l’ordre chronologique.',
    },
    told: {
      title: 'Retrouver l’ordre de l’article',
      how: 'Classez les événements dans l’ordre où l’article les raconte.',
    },
    said: { title: 'Qui l’a dit\u202f?', how: 'Lisez la citation et choisissez son auteur.' },
    basis: {
      title: 'Donnée, déduite ou ajoutée\u202f?',
      how: 'L’article donne-t-il cette date, a-t-elle été déduite de l’article ou vient-elle d’ailleurs\u202f?',
    },
  },
  bases: {
    stated: 'Donnée par l’article',
    derived: 'Déduite de l’article',
    external: 'Venue d’ailleurs',
  },
  questionOf: (n, all) => `Question ${n} sur ${all}`,
  score: (right, asked) => `Bonnes réponses\u00a0: ${right} sur ${asked}`,
  isRight: 'Bonne réponse.',
  isWrong: (right) => `Mauvaise réponse. La bonne était «\u202f${right}\u202f».`,
  nextQuestion: 'Question suivante',
  finish: 'Voir le résultat',
  total: (right, all) => `Bonnes réponses\u00a0: ${right} sur ${all}`,
  again: 'Recommencer dans un autre ordre',
  notKept: 'Rien n’est enregistré ni envoyé\u00a0: le résultat reste sur cet écran.',
  nobodyQuoted: 'Cette frise cite moins de deux personnes\u00a0: il n’y a pas de question à poser.',
  noBasis:
    'Cette frise n’indique pas d’où viennent ses dates\u00a0: il n’y a pas de question à poser.',
  knownOn: (when) => `Ce que l’on savait ${on(when)}`,
  standsNow: (title, standing) => `«\u202f${title}\u202f»\u00a0: désormais ${standing}`,
  whatNext: 'Que se passe-t-il ensuite, selon vous\u202f?',
  allKnown: 'C’est tout ce que l’on sait.',
  back: 'Retour',
  reveal: 'Révéler la suite',
  before: 'Déjà connu',
  orderHint:
    'Faites glisser les cartes. Au clavier\u00a0: Espace soulève une carte, les flèches la déplacent, Espace la dépose, Échap la remet en place.',
  noOrder:
    'Trop peu d’événements de cette frise ont un ordre certain\u00a0: il n’y a rien à remettre dans l’ordre.',
  placeOf: (n, all) => `position ${n} sur ${all}`,
  lifted: (title, place) => `Soulevée\u00a0: ${title}, ${place}.`,
  movedTo: (title, place) => `${title}\u00a0: maintenant en ${place}.`,
  dropped: (title, place) => `Déposée\u00a0: ${title}, ${place}.`,
  putBack: (title, place) => `Remise en place\u00a0: ${title}, ${place}.`,
  moveUp: (title) => `Monter\u00a0: ${title}`,
  moveDown: (title) => `Descendre\u00a0: ${title}`,
  check: 'Vérifier',
  inPlace: (right, all) => `Cartes bien placées\u00a0: ${right} sur ${all}.`,
  allInPlace: 'Toutes les cartes sont bien placées.',
  here: 'bien placée',
  elsewhere: 'mal placée',
  showAnswer: 'Afficher la solution',
  answerShown: 'Voici le bon ordre.',
  deal: 'Nouvelles cartes',
  joinTitle: 'Suivre sur un téléphone',
  joinHow: 'Visez le code avec l’appareil photo d’un téléphone, ou saisissez l’adresse.',
  joinCode: 'Code de l’adresse ci-dessous',
  unreachable:
    'Cette adresse ne fonctionne que sur cet ordinateur. Pour les téléphones, ouvrez la frise depuis le Web.',
  copy: 'Copier l’adresse',
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas autorisé la copie. Sélectionnez l’adresse et copiez-la.',
  close: 'Fermer',
};
