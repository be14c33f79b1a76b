/** The words for the guided tour and the hints of a first visit, in English. */
export const en = {
  title: 'The story in steps',
  step: (n: string, total: string) => `Step ${n} of ${total}`,
  skip: 'Skip',
  explore: 'Explore freely',
  hintsTitle: 'Good to know',
  hints: {
    mouse: [
      'Click a mark to read its event.',
      'Ctrl and the wheel zoom; drag to move along.',
      'The arrow keys follow the line; ? lists all keys.',
    ],
    touch: [
      'Tap a mark to read its event.',
      'Zoom with two fingers; drag with one to move along.',
      'The strip under the drawing shows where you are.',
    ],
    narrow: ['Tap an event to open it.', 'Next and Previous are at your thumb.'],
  },
  gotIt: 'Got it',
};
