import type { PluralForms } from '../time/words.ts';

/** The words for the stage, and for what its pages share, in English. */
export const en = {
  // The stage: content.
  present: {
    title: 'Presentation',
    /** The time from the slide before. */
    later: (length: string) => `${length} later`,
    earlier: (length: string) => `${length} earlier`,
    /** For screen readers. */
    line: 'Timeline',
    /** The last slide, and what is on it. */
    closing: 'Sources and tasks',
    sources: 'Sources',
    noSources: 'This timeline names no sources.',
    more: { one: 'and one more', other: 'and # more' } as PluralForms,
    tasks: 'For the class',
    scan: 'Scan to open the tasks on a phone.',
    pictureFailed: 'The picture could not be loaded.',
    span: (from: string, to: string) => `${from} – ${to}`,
  },
  // The stage: keys and commands.
  controls: {
    help: 'Keyboard shortcuts',
    bar: 'Presentation controls',
    previous: 'Previous',
    next: 'Next',
    overview: 'All slides',
    fullScreen: 'Full screen',
    menu: 'More',
    leave: 'Back to the timeline',
    notes: 'Speaker view',
    beneath: 'Notes on this screen',
    join: 'Join by phone',
    pointer: 'Pointer',
    black: 'Black screen',
    white: 'White screen',
    timer: 'Timer',
    length: 'Length of the talk',
    auto: 'Autoplay',
    pace: 'Time for each part',
    class: 'For the class',
    handouts: 'Handouts',
    close: 'Close',
    /** Messages shown for a moment, and announced. */
    said: {
      black: 'The screen is black.',
      white: 'The screen is white.',
      shown: 'The presentation is back on screen.',
      started: 'The timer is running.',
      held: 'The timer is paused.',
      playing: (pace: string) => `Autoplay is on: ${pace} for each part, in a loop.`,
      stopped: 'Autoplay is off.',
      pointing: 'The pointer follows the mouse.',
      notPointing: 'The pointer is off.',
      inFile: 'A saved file has no speaker view. M shows the notes on this screen.',
    },
    /** How many of a long timeline's events are presented. */
    slides: 'Events to present',
    slidesOf: (n: string, all: string) => `${n} of ${all} events`,
    slideChoices: {
      own: 'As the author chose',
      main: 'The main events',
      some: (n: string) => `${n} events`,
      all: 'All events',
    },
    /** Where the browser does not open the speaker view. */
    blocked: 'The browser blocked the speaker view',
    blockedHow:
      'Allow pop-ups for this site and press S again, open the speaker view in a tab, or press M for the notes on this screen.',
    openTab: 'Open the speaker view in a tab',
    unblank: 'Back to the presentation',
    goTo: (step: string) => `Go to slide ${step}: press Enter`,
    spent: (spent: string, length: string) => `${spent} of ${length}`,
    stepOf: (n: string, title: string) => `${n}. ${title}`,
    /** The effect of each key; the arrows depend on the direction of the line. */
    keys: {
      next: 'next part',
      previous: 'previous part',
      ends: 'first slide, last slide; again: title, sources and tasks',
      goTo: 'a number, then Enter: go to that slide',
      black: 'black screen, and back',
      white: 'white screen, and back',
      fullScreen: 'full screen, and back',
      notes: 'speaker view',
      beneath: 'show or hide notes on this screen',
      overview: 'choose from all slides',
      join: 'a code that opens this slide on phones',
      pointer: 'a light spot that follows the mouse',
      timer: 'start or pause the timer',
      auto: 'autoplay in a loop',
      help: 'this list',
    },
    touch: 'On a touch screen: swipe left or right, or tap near an edge.',
    single: 'Shortcuts of a single character, such as B or 5',
  },
  // Links from the pages for a class.
  ways: {
    toStage: 'Back to the presentation',
    toReading: 'Back to the timeline',
  },
};
