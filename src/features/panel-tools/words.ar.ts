import type { PanelToolsWords } from './words.ts';

/** The words for the ways to panels, in Arabic. */
export const ar: PanelToolsWords = {
  beside: 'بجانب الخط الزمني',
  event: 'الحدث',
  actor: 'مَن',
  panels: {
    story: 'جولة',
    text: 'نص المصدر',
    claim: 'الادعاءات ونفيها',
    clocks: 'التوقيت والتقويم',
  },
};
