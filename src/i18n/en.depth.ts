/** The words of what opens on demand, in English, by what they are for. */
export const en = {
  keys: [
    ['Tab', 'into the drawing, and out of it'],
    ['← →', 'along the line, as you see it'],
    ['Home End', 'the first event, the last'],
    ['Enter', 'to the event’s card'],
    ['Esc', 'back to the drawing'],
    ['+ −', 'closer, further away'],
    ['0', 'all of the line'],
    ['?', 'this list'],
  ],
  find: {},
  known: {},
  clocks: {},
  take: {},
  sources: {},
  claim: {},
  actor: {},
  text: {},
  told: {},
  story: {},
};
