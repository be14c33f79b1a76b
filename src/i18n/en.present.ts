/** The forms of a counted noun; see PluralForms in time/words.ts. */
type Forms = Record<'other', string> &
  Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>;

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
    /** What the two windows know of each other. */
    stage: {
      here: 'The stage follows this window.',
      never: 'No stage is open in this browser yet.',
      gone: 'The stage was closed, or does not answer.',
    },
    openStage: 'Open the stage',
    speakerGone: 'The speaker’s window was closed, or does not answer.',
    timeOfDay: 'Time of day',
    now: 'On stage',
    stepOf: (n: string, count: string) => `Step ${n} of ${count}`,
    parts: { title: 'Title', text: 'Text', quotation: 'Quotation', relations: 'Relations' },
    onStage: 'on stage',
    toCome: 'still to come',
    next: 'Next step',
    end: 'This is the last step.',
    notes: 'Notes',
    noNotes: 'This step has no notes.',
    question: 'Question for the class',
    smaller: 'Smaller notes',
    larger: 'Larger notes',
    moves: 'Moves',
    back: 'Back',
    onward: 'Next',
    timer: 'Timer',
    length: 'Length of the talk',
    start: 'Start',
    pause: 'Pause',
    reset: 'Reset',
    paces: {
      waiting: 'The timer is not running.',
      onTime: 'On time',
      less: 'Less than a minute behind',
      behind: { one: '1 minute behind', other: '# minutes behind' } as Forms,
      ahead: { one: '1 minute ahead', other: '# minutes ahead' } as Forms,
      up: 'Time is up',
      over: { one: '1 minute over time', other: '# minutes over time' } as Forms,
    },
    room: 'The room',
    blanks: { black: 'Black', white: 'White' },
    blanked: { black: 'The room sees a black screen.', white: 'The room sees a white screen.' },
    point: 'Move over the picture to point at the place in the room.',
    steps: 'All steps',
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
