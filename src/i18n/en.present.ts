/** The forms of a counted noun; see PluralForms in time/words.ts. */
type Forms = Record<'other', string> &
  Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>;

/** The words of presenting, in English, by the page that they are for. */
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

  // From the pages for the class.
  ways: {
    toStage: 'To the presentation',
    toReading: 'To the timeline',
  },

  // Tasks for a class.
  class: {
    title: 'For the class',
    join: 'Join by phone',
    choose: 'Tasks',
    others: 'Other tasks',
    tasks: {
      known: {
        title: 'What was known when',
        how: 'Only what was known by then is on the page. Ask what comes next, then reveal it.',
      },
      order: {
        title: 'Put it in order',
        how: 'Bring the events into the order in which they happened.',
      },
      told: {
        title: 'Put it in the order of telling',
        how: 'Bring the events into the order in which the article tells them.',
      },
      said: { title: 'Who said it?', how: 'Read the words and choose who said them.' },
      basis: {
        title: 'Stated, derived or added?',
        how: 'Does the article state the date, was it worked out from the article, or was it added from elsewhere?',
      },
    },
    bases: {
      stated: 'Stated in the article',
      derived: 'Worked out from the article',
      external: 'Added from elsewhere',
    },
    questionOf: (n: string, all: string) => `Question ${n} of ${all}`,
    score: (right: string, asked: string) => `${right} of ${asked} right`,
    isRight: 'Right.',
    isWrong: (right: string) => `Not so: it is “${right}”.`,
    nextQuestion: 'Next question',
    finish: 'See the result',
    total: (right: string, all: string) => `${right} of ${all} right`,
    again: 'Again, in another order',
    notKept: 'Nothing is stored and nothing is sent: the result is on this screen only.',
    nobodyQuoted: 'This timeline quotes fewer than two speakers, so there is nothing to ask.',
    noBasis: 'This timeline does not say where its dates come from, so there is nothing to ask.',
    knownOn: (when: string) => `Known by ${when}`,
    standsNow: (title: string, standing: string) => `“${title}”: now ${standing}`,
    whatNext: 'What do you think comes next?',
    allKnown: 'That is all that is known.',
    back: 'Back',
    reveal: 'Reveal what comes next',
    before: 'Known before',
    orderHint:
      'Drag the cards. By keyboard: the space bar lifts a card, the arrows move it, the space bar drops it, Escape puts it back.',
    noOrder:
      'Too few events of this timeline have an order beyond doubt, so there is nothing to put in order.',
    placeOf: (n: string, all: string) => `place ${n} of ${all}`,
    lifted: (title: string, place: string) => `Lifted: ${title}, ${place}.`,
    movedTo: (title: string, place: string) => `${title}: now ${place}.`,
    dropped: (title: string, place: string) => `Dropped: ${title}, ${place}.`,
    putBack: (title: string, place: string) => `Put back: ${title}, ${place}.`,
    moveUp: (title: string) => `Move up: ${title}`,
    moveDown: (title: string) => `Move down: ${title}`,
    check: 'Check',
    inPlace: (right: string, all: string) => `${right} of ${all} in the right place.`,
    allInPlace: 'All in the right place.',
    here: 'in its place',
    elsewhere: 'not its place',
    showAnswer: 'Show the answer',
    answerShown: 'This is the right order.',
    deal: 'New cards',
    joinTitle: 'Join by phone',
    joinHow: 'Point a phone’s camera at the code, or type the address.',
    joinCode: 'Code for the address beneath it',
    unreachable:
      'This address works on this computer only. For phones, open the timeline from the web.',
    copy: 'Copy the address',
    copied: 'Copied.',
    notCopied: 'The browser did not let the page copy it. Select the address and copy it.',
    close: 'Close',
  },

  // What is printed.
  handouts: {
    title: 'Handouts',
    how: 'Choose the paper, look at the pictures of the sheets, and print what you need.',
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
    print: 'Print',
    own: 'The browser’s own print command prints this one too.',
    sheets: { one: '# sheet', other: '# sheets' } as Forms,
    pictures: (title: string) => `Sheets of “${title}”`,
    tasks: {
      line: {
        title: 'The timeline on one sheet',
        how: 'The drawing with its legend, to hang up or to hand out.',
      },
      cards: {
        title: 'Cards to put in order',
        how: 'One card for each event, without its date, to cut out. The last part is the key for the teacher.',
      },
      story: {
        title: 'The story',
        how: 'Step by step, with lines for notes.',
      },
      questions: {
        title: 'Questions',
        how: 'With lines for the answers. The sources for the teacher are on a sheet of their own.',
      },
    },
    noQuestions: 'This timeline has no questions to print.',
    name: 'Name',
    date: 'Date',
    key: 'Key for the teacher',
    keyHow:
      'The cards in the order of time: first the place in that order, then the letter or number on the card.',
    sources: 'Sources, for the teacher',
    /** What cards are told apart by, while there are enough. */
    letters: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    pageOf: (n: string, all: string) => `${n} / ${all}`,
  },

  // The file by itself.
  file: {
    present: 'Present',
  },
};
