/** The words for the list of keyboard shortcuts, in English. */
export const en = {
  keys: [
    ['Tab', 'into the drawing, and out of it'],
    ['← →', 'along the line, as you see it'],
    ['Home End', 'the first event, the last'],
    ['Enter', 'to the event’s card'],
    ['Esc', 'back to the drawing'],
    ['+ −', 'closer, further away'],
    ['0', 'all of the line'],
    ['/', 'search and filters'],
    ['P', 'present it to a room'],
    ['?', 'this list'],
  ],
};
