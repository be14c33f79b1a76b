/** What a frame with a timeline is called where its author gives it no title. */
export const FRAME_TITLES = {
  ar: 'خط زمني تفاعلي',
  en: 'Interactive timeline',
} as const;
