/** The words of presenting, in English, by the page that they are for. */
export const en = {
  // The stage: what it shows.
  stage: {
    title: 'Presentation',
  },

  // The stage: keys and commands.
  controls: {
    help: 'Keys',
  },

  // The speaker's window.
  notes: {
    title: 'Speaker’s notes',
  },

  // Tasks for a class.
  class: {
    title: 'For the class',
  },

  // What is printed.
  handouts: {
    title: 'Handouts',
  },
};
