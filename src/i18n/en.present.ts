/** The words of presenting, in English, by the page that they are for. */
export const en = {
  // The stage: what it shows.
  stage: {
    title: 'Presentation',
    /** How far in time a step is from the one before it. */
    later: (length: string) => `${length} later`,
    earlier: (length: string) => `${length} earlier`,
    /** For those who hear the stage, before what has just come on. */
    line: 'The line of the story',
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
