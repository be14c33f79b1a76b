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

  // Titles of the panels.
  titles: {
    find: 'Find and filter',
    known: 'What was known when',
    clocks: 'Clocks and dates',
    take: 'Share and save',
    sources: 'Where it comes from',
    claim: 'Claim and denials',
    text: 'The source’s text',
    story: 'The story in steps',
  },

  // Search and filters.
  find: {},

  // What was known when.
  known: {},

  // Clocks, calendars and digits.
  clocks: {},

  // What can be taken away.
  take: {},

  // What comes from which source.
  sources: {},

  // A claim beside what is said against it.
  claim: {},

  // The page of an actor.
  actor: {},

  // The source’s own text.
  text: {},

  // The order of telling.
  told: {},

  // The guided story, and the hints of a first visit.
  story: {},
};
