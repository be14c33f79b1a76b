import type { Forms } from './en.ts';

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
    ['/', 'search and filters'],
    ['P', 'present it to a room'],
    ['?', 'this list'],
  ],

  // Titles of the panels.
  titles: {
    find: 'Find and filter',
    known: 'What was known when',
    clocks: 'Clocks and dates',
    take: 'Share and save',
    embed: 'Embed in an article',
    sources: 'Where it comes from',
    claim: 'Claim and denials',
    text: 'The source’s text',
    story: 'The story in steps',
  },

  // Search and filters.
  find: {
    label: 'Search the events',
    hint: 'Words anywhere in titles, summaries, quotations and names; a phrase in “quotation marks”.',
    none: 'No event matches',
    previous: 'Previous result',
    next: 'Next result',
    clear: 'Clear all',
    more: (n: string) => `${n} more`,
    fewer: 'Fewer',
    facets: {
      track: 'Track',
      kind: 'Kind',
      status: 'Status',
      actor: 'Who is involved',
      tag: 'Topic',
      relation: 'Relation',
    },
    relations: {
      denies: 'Denial',
      confirms: 'Confirmation',
      contradicts: 'Contradiction',
      explains: 'Explanation',
      discloses: 'Disclosure',
      'responds-to': 'Response',
      'refers-to': 'Reference',
      causes: 'Cause and effect',
      follows: 'Before and after',
    },
  },

  // What was known when.
  known: {
    asof: (when: string) => `As known on ${when}`,
    handle: 'What was known when',
    back: 'Step back',
    play: 'Play',
    pause: 'Pause',
    forward: 'Step forward',
    today: 'Show all that is known today',
    now: 'All that is known today is shown. Step back, play, or move the handle on the axis.',
    news: 'New',
    standing: (title: string, status: string) => `${title}: now ${status}`,
    first: 'Nothing was known yet.',
  },

  // Clocks, calendars and digits.
  clocks: {
    second: 'Second clock',
    own: 'The timeline’s own',
    mine: (city: string) => `Mine (${city})`,
    calendar: 'Hijri date',
    calendars: { gregory: 'Not shown', 'islamic-umalqura': 'Umm al-Qura calendar' },
    digits: 'Digits',
    numerals: { latn: '0123', arab: '٠١٢٣' },
    hint: 'Every time is told by the clocks of its own place. The clock that you choose stands beside it, and the days on the axis follow it.',
  },

  // What can be taken away.
  take: {
    link: 'Link to this view',
    copyLink: 'Copy link',
    share: 'Share…',
    copied: 'Copied.',
    notCopied: 'The browser would not copy it. The text is selected, so that you can.',
    notShared: 'It could not be shared. The link can be copied.',
    citeEvent: 'Citation of this event',
    citeTimeline: 'Citation of this timeline',
    copyCitation: 'Copy citation',
    saveCsl: 'Save as CSL-JSON',
    cslUse: 'for Zotero and other reference managers',
    picture: 'The drawing as a picture',
    pictures: { svg: 'sharp at any size', png: 'for documents and posts' },
    making: 'Making the picture…',
    notMade: 'The picture could not be made.',
    /** On a picture of what was known at a moment. */
    asof: (date: string) => `As it was known on ${date}`,
    data: (events: string) => `The data: ${events}`,
    /** Under the number of events, where filters leave some out. */
    filtered: 'Only what the filters let through.',
    files: {
      csv: 'a table for spreadsheets',
      ics: 'for a calendar',
      json: 'the file of this timeline',
      jsonld: 'for search engines',
    },
    saved: (name: string) => `Saved: ${name}`,
    /** Titles in a list. */
    leftOut: (titles: string) => `Left out, since no calendar has such dates: ${titles}.`,
    others: { one: '# other', other: '# others' } as Forms,
    noneFits: 'No calendar has dates like these.',
    paper: 'On paper',
    print: 'Print',
    paperNote: 'The drawing, then all events with their sources, black on white.',
    /** Between the parts of a citation of a source. */
    comma: ', ',
    cite: {
      event: (title: string, date: string) => `“${title}” (${date})`,
      within: (timeline: string) => `, in the timeline “${timeline}” (Khatt)`,
      timeline: (title: string) => `“${title}”, timeline (Khatt)`,
      sources: (sources: readonly string[]) => `Sources: ${sources.join('; ')}`,
      at: (url: string, accessed: string) => `${url} (accessed ${accessed}).`,
    },
  },

  // The dialog that makes the code for an article.
  embed: {
    settings: 'Settings',
    themeAuto: 'As the reader’s device',
    height: 'Height',
    heights: { auto: 'Automatic', fixed: 'Fixed' },
    heightPx: 'Height in pixels',
    start: 'Opens with',
    starts: { all: 'Everything', window: 'The stretch seen now', event: 'An event' },
    startEvent: 'The event that it opens with',
    events: 'Events',
    eventSets: { all: 'All', some: 'A choice' },
    search: 'Search the titles',
    chosen: (n: string, total: string) => `${n} of ${total} chosen`,
    noneChosen: 'Choose at least one event. Until then all are shown.',
    keep: 'Keep what else is set on the page: filters, order, what was known when, clocks and dates',
    preview: 'Preview',
    previewOf: (title: string) => `Preview: ${title}`,
    width: 'Width of the preview',
    widths: { phone: 'Phone', column: 'Column', full: 'Full width' },
    size: (width: string, height: string) => `${width} × ${height} px`,
    scaled: (percent: string) => `shown at ${percent} of its size`,
    code: 'Code',
    form: 'Form of the code',
    forms: {
      element: 'Script',
      frame: 'iframe',
      amp: 'AMP',
      oembed: 'oEmbed',
      picture: 'Picture',
      file: 'File',
    },
    uses: {
      element:
        'For most sites. The height follows the content; without scripts or network, the picture and the list of events remain.',
      frame:
        'For sites that take no scripts. The height is fixed, and the timeline fits itself into it.',
      amp: 'For AMP pages: they have to load amp-iframe, and take only addresses that begin with https.',
      oembed:
        'For sites that make an embed out of an address. It shows the whole timeline; of the settings it follows the language alone.',
      picture:
        'For places where nothing else fits. It shows the whole timeline; of the settings it follows the language alone.',
      file: 'For learning platforms, e-mail and archives: one file with everything inside, which opens without a network. It shows the whole timeline; of the settings it follows the language alone.',
    },
    copyCode: 'Copy code',
    copyAddress: 'Copy address',
    download: 'Download the file',
    unshared:
      'oEmbed, picture and file are made for the timelines of this site only; this one was opened from another address.',
    /** In the code: on the button of an AMP frame, and the description of the picture. */
    full: 'Open the full timeline',
    show: 'Show all of the timeline',
    alt: (title: string, events: string, first: string, last: string) =>
      `Timeline “${title}”: ${events}, from ${first} to ${last}`,
    check: 'Self-test',
    again: 'Test again',
    checking: 'Testing…',
    allPassed: 'All tests passed.',
    failed: { one: '# test failed', other: '# tests failed' } as Forms,
    passed: 'Passed',
    notPassed: 'Failed',
    checks: {
      height: (px: string) => `Height in a width of ${px} px`,
      language: 'Language and direction',
      contrast: 'Contrast of the text',
      sideways: 'No sideways scroll',
      sandbox: 'In a sandbox without an origin',
    },
    seen: {
      height: (said: string, real: string) => `said ${said} px, is ${real} px`,
      contrast: (ratio: string, text: string) => `at least ${ratio} : 1, at ${text}`,
      fits: 'fits into all three widths',
      wider: (px: string) => `${px} px too wide`,
      works: (px: string) => `works, ${px} px high`,
      silent: (seconds: string) => `no answer within ${seconds} seconds`,
      broken: 'shows no timeline',
    },
  },

  // What comes from which source.
  sources: {
    paragraphs: (count: number, numbers: string) =>
      `${count === 1 ? 'paragraph' : 'paragraphs'} ${numbers}`,
    dateOnly: 'the date only',
    nothing: 'Nothing here is taken from it.',
    none: 'This timeline names no source.',
    readText: 'Read its text',
    dates: 'Where each date comes from',
    basis: {
      stated: 'Stated',
      derived: 'Worked out',
      external: 'From another source',
      unsaid: 'Not said',
    },
    foreign: 'What is not in the article',
    foreignKinds: { events: 'Events', dates: 'Dates', relations: 'Links between events' },
    unnamed: 'no source named',
    allIn: 'All that is told here is in the article.',
  },

  // A claim beside what is said against it.
  claim: {
    claim: 'The claim',
    answers: {
      denies: 'Denies it',
      contradicts: 'Contradicts it',
      confirms: 'Confirms it',
      explains: 'Explains it',
    },
    who: 'Who',
    when: 'When',
    where: 'Where',
    said: 'In their words',
    source: 'Source',
    unsaid: 'Not said',
    unquoted: 'Not quoted',
    none: 'Nothing in this timeline denies, contradicts or confirms this event.',
    choose: 'Choose a claim to see it beside what is said against it.',
    doubted: 'Claims that are not accepted by all:',
    allAccepted: 'No claim in this timeline is disputed.',
  },

  // The page of an actor.
  actor: {
    sayings: { one: '# quotation', other: '# quotations' } as Forms,
    everyone: 'Show everyone',
    quoted: 'quoted',
    more: (events: string) => `And ${events} more`,
  },

  // The source’s own text.
  text: {
    show: 'Shown in the card',
    event: 'Event',
    text: 'Text',
    hint: 'Choose a marked passage to see its event.',
    passages: { one: '# passage', other: '# passages' } as Forms,
    none: 'no passage of this text is quoted',
    lost: {
      one: '# quotation is not found in this text',
      other: '# quotations are not found in this text',
    } as Forms,
    isLost: 'not found in the source’s text',
    inText: 'In the text',
    atSource: 'Open the passage at the source',
    left: 'The text of this paragraph is not included.',
    absent: 'This timeline does not include the text of a source.',
  },

  // The order of telling.
  told: {
    paragraph: (n: string) => `¶ ${n}`,
    untold: 'not told',
    notTold: 'Not told in the article',
    /** A jump in time from one told event to the next. */
    back: (length: string) => `back ${length}`,
    ahead: (length: string) => `ahead ${length}`,
    backLine: 'goes back in time',
    aheadLine: 'goes ahead',
    title: 'How far the telling is from the order of events',
    straight: 'as it happened',
    reversed: 'backwards',
    few: 'The article tells fewer than two of these events, so there is no order to compare.',
    how: 'How this number is made',
    ranks: (count: string) =>
      `The article tells ${count} of these events. Each has two places, one in the telling and one in time; what is told first but happened sixth is five places off. Events of one paragraph count in the order in which they happened.`,
    places: { one: '# place', other: '# places' } as Forms,
    sum: (places: string, most: string, share: string) =>
      `Together they are ${places} off. Told exactly backwards they would be ${most} off. The first divided by the second is ${share}.`,
    ends: (lot: string) =>
      `0 is told as it happened, 1 exactly backwards; an order drawn by lot comes to about ${lot}.`,
    method: 'This is Spearman’s footrule (Diaconis and Graham, 1977).',
  },

  // The guided story, and the hints of a first visit.
  story: {
    step: (n: string, total: string) => `Step ${n} of ${total}`,
    skip: 'Skip',
    explore: 'Explore freely',
    hintsTitle: 'Good to know',
    hints: {
      mouse: [
        'Click a mark to read its event.',
        'Ctrl and the wheel zoom; drag to move along.',
        'The arrow keys follow the line; ? lists all keys.',
      ],
      touch: [
        'Tap a mark to read its event.',
        'Zoom with two fingers; drag with one to move along.',
        'The strip under the drawing shows where you are.',
      ],
      narrow: ['Tap an event to open it.', 'Next and Previous are at your thumb.'],
    },
    gotIt: 'Got it',
  },

  // A new version of the app.
  version: {
    title: 'New version',
    offer: 'A new version of this page is here. Taking it reloads the page at this place.',
    take: 'Take it',
    later: 'Later',
  },
};
