/** The words for the guided tour and the hints of a first visit, in English. */
export const en = {
  title: 'Guided tour',
  step: (n: string, total: string) => `Step ${n} of ${total}`,
  skip: 'Skip the tour',
  explore: 'Explore on your own',
  hintsTitle: 'Good to know',
  hints: {
    mouse: [
      'Click a mark to read its event.',
      'Hold Ctrl and turn the wheel to zoom; drag to move.',
      'Arrow keys go from event to event; ? lists the keyboard shortcuts.',
    ],
    touch: [
      'Tap a mark to read its event.',
      'Pinch to zoom; drag with one finger to move.',
      'The strip below the timeline shows where you are.',
    ],
    narrow: ['Tap an event to open it.', 'Next and Previous are at the bottom of the screen.'],
  },
  gotIt: 'Got it',
};
