/** The words for the stage, and for what its pages share, in English. */
export const en = {
  // The stage: what it shows.
  present: {
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
    bar: 'Presenting',
    previous: 'Previous',
    next: 'Next',
    overview: 'All steps',
    fullScreen: 'Full screen',
    menu: 'More',
    leave: 'Back to the timeline',
    notes: 'Speaker’s window',
    beneath: 'Notes on this screen',
    join: 'Join by phone',
    pointer: 'Pointer',
    black: 'Black screen',
    white: 'White screen',
    timer: 'Timer',
    length: 'Length of the talk',
    auto: 'Play by itself',
    pace: 'Each part stays',
    class: 'For the class',
    handouts: 'Handouts',
    close: 'Close',
    /** What is on screen for a moment, and said aloud. */
    said: {
      black: 'The screen is black.',
      white: 'The screen is white.',
      shown: 'The screen shows the story again.',
      started: 'The timer is running.',
      held: 'The timer is paused.',
      playing: (pace: string) => `Playing by itself: ${pace} a part, over and over.`,
      stopped: 'No longer playing by itself.',
      pointing: 'The pointer follows the mouse.',
      notPointing: 'The pointer is off.',
    },
    unblank: 'Show the story again',
    goTo: (step: string) => `To step ${step}: Enter`,
    spent: (spent: string, length: string) => `${spent} of ${length}`,
    stepOf: (n: string, title: string) => `${n}. ${title}`,
    /** What each key does; the arrows come from the direction of the line. */
    keys: {
      next: 'on: the next part',
      previous: 'back to the part before',
      ends: 'the first step, the last',
      goTo: 'a number, then Enter: to that step',
      black: 'black screen, and back',
      white: 'white screen, and back',
      fullScreen: 'full screen, and out of it',
      notes: 'the speaker’s window',
      beneath: 'the notes beneath the stage, and away',
      overview: 'all steps to choose from',
      join: 'a code that opens this step on phones',
      pointer: 'a light that follows the mouse',
      timer: 'starts the timer, and pauses it',
      auto: 'plays by itself, over and over',
      help: 'this list',
    },
    touch: 'On a touch screen: swipe along the line, or tap at the sides.',
  },
  // From the pages for the class.
  ways: {
    toStage: 'To the presentation',
    toReading: 'To the timeline',
  },
};
