import type { PanelToolsWords } from './words.ts';

/** The words for the ways to panels, in French. */
export const fr: PanelToolsWords = {
  beside: 'À côté de la frise',
  event: 'Événement',
  actor: 'Qui',
  panels: {
    story: 'Visite guidée',
    text: 'Texte de la source',
    claim: 'Affirmations et démentis',
    clocks: 'Heures et dates',
  },
};
