/** The words for the ways to panels, in English. */
export const en = {
  /** Names the tabs of the column beside the timeline. */
  beside: 'Beside the timeline',
  event: 'Event',
  actor: 'Who',
  /** Panels without a button of their own. */
  panels: {
    story: 'Guided tour',
    text: 'Text of the source',
    claim: 'Claims and denials',
    clocks: 'Clocks and dates',
  },
};
