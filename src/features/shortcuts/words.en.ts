/** The words for the list of keyboard shortcuts, in English. */
export const en = {
  keys: [
    ['Tab', 'into the timeline, and out of it'],
    ['← →', 'next or previous event, in the direction of the arrow'],
    ['Home End', 'first event, last event'],
    ['Enter', 'details of the event'],
    ['Esc', 'back to the timeline'],
    ['+ −', 'zoom in, zoom out'],
    ['0', 'show the whole timeline'],
    ['/', 'search and filters'],
    ['P', 'present'],
    ['?', 'this list'],
  ],
  single: 'Shortcuts of a single character: / P ?',
};
