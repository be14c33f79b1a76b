import type { TourWords } from './words.ts';

/** The words for the guided tour and the hints of a first visit, in French. */
export const fr: TourWords = {
  title: 'Visite guidée',
  step: (n, total) => `Étape ${n} sur ${total}`,
  skip: 'Passer',
  explore: 'Explorer librement',
  hintsTitle: 'Pour commencer',
  hints: {
    mouse: [
      'Cliquez sur un repère pour lire son événement.',
      'Pour zoomer, tournez la molette en tenant Ctrl\u202f; pour vous déplacer, faites glisser.',
      'Les flèches mènent d’un événement à l’autre, le point d’interrogation affiche les raccourcis clavier.',
    ],
    touch: [
      'Touchez un repère pour lire son événement.',
      'Zoomez avec deux doigts\u202f; déplacez-vous avec un seul.',
      'La bande sous la frise montre où vous êtes.',
    ],
    narrow: [
      'Touchez un événement pour l’ouvrir.',
      '«\u202fSuivant\u202f» et «\u202fPrécédent\u202f» sont en bas de l’écran.',
    ],
  },
  gotIt: 'Compris',
};
