import { EN_WORDS } from './dates.en.ts';

/** A counted noun, by the categories of Intl.PluralRules; `#` stands for the number. */
export interface Forms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** The words of the page in English, the model for every other language. */
export const en = {
  locale: 'en-GB',
  dates: EN_WORDS,

  skip: 'Skip to the list of events',
  language: 'Language',
  both: 'Both',
  theme: 'Theme',
  themes: { auto: 'System', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  scale: 'Time scale',
  scales: { adaptive: 'Adaptive', time: 'Linear', steps: 'Evenly spaced' },
  order: 'Order',
  orders: { time: 'Chronological', told: 'Order in the article' },
  tools: 'Tools',
  present: 'Present',
  /** Labels of the panels' buttons. */
  panels: {
    find: 'Find',
    known: 'Known when',
    sources: 'Sources',
  },
  /** The menu of the panels without a button of their own. */
  more: 'More',
  /** What takes the timeline elsewhere, apart from the panels about it. */
  apart: { take: 'Share', embed: 'Embed' },
  close: 'Close',
  drawing: 'Timeline',
  draw: {
    hint: 'Arrow keys move from event to event, Enter opens the details, the question mark lists the keyboard shortcuts.',
    zoom: 'Zoom',
    closer: 'Zoom in',
    further: 'Zoom out',
    all: 'Show all',
  },

  // The line under the title. "Article" is the main source.
  fromArticle: (date: string) => `From an article of ${date}`,
  fromSource: (title: string) => `From “${title}”`,
  dataFrom: (host: string) => `Data from ${host}`,
  /** In the footer of an embed. */
  full: 'Open the full timeline',
  knownOn: (date: string) => `As known on ${date}`,
  /** The same for a month or a year. */
  knownIn: (date: string) => `As known in ${date}`,
  licences: 'Licences',
  events: { one: '# event', other: '# events' } as Forms,
  /** If some could not be read; `total` is a counted noun. */
  shownOf: (n: string, total: string) => `${n} of ${total} shown`,
  gone: 'An event that this link names is not in this timeline.',
  passages: { one: '# passage cited', other: '# passages cited' } as Forms,

  intro: {
    title: 'Where to begin',
    text: 'Choose an event, or start with the first one and go on from there.',
    tour: { one: 'Guided tour in one step', other: 'Guided tour in # steps' } as Forms,
    start: 'Start with the first event',
  },

  kinds: {
    event: 'Event',
    context: 'Background',
    attack: 'Attack',
    decision: 'Decision',
    document: 'Document',
    leak: 'Leak',
    publication: 'Publication',
    statement: 'Statement',
    denial: 'Denial',
    explanation: 'Explanation',
  },
  status: 'Claim status',
  statuses: {
    undisputed: 'undisputed',
    disputed: 'disputed',
    denied: 'denied',
    withdrawn: 'withdrawn',
    confirmed: 'confirmed',
  },
  /** Before the title of the other event, in quotation marks. */
  relations: {
    denies: { out: 'denies', in: 'denied in' },
    confirms: { out: 'confirms', in: 'confirmed in' },
    contradicts: { out: 'contradicts', in: 'contradicted in' },
    explains: { out: 'explains', in: 'explained in' },
    discloses: { out: 'discloses', in: 'disclosed in' },
    'responds-to': { out: 'responds to', in: 'answered by' },
    'refers-to': { out: 'refers to', in: 'referred to in' },
    causes: { out: 'leads to', in: 'caused by' },
    follows: { out: 'follows', in: 'followed by' },
  },
  /** Between that word and the title. */
  relationSpace: ' ',
  quoted: (text: string) => `“${text}”`,

  zoneTime: (zone: string) => (zone === 'UTC' ? zone : `${zone} time`),
  /**
   * What readers call an IANA zone that the timeline does not name, from the browser's short and long
   * generic names; absent where the city in the zone's name serves.
   */
  zoneCalled: undefined as
    ((zone: string, names: readonly string[]) => string | undefined) | undefined,
  clockIn: (time: string, zone: string) => (zone === 'UTC' ? `${time} UTC` : `${time} in ${zone}`),
  /** If the date in another zone is the day before, or after. */
  stillIn: (date: string, time: string, zone: string) => `still ${date}, ${time} in ${zone}`,
  alreadyIn: (date: string, time: string, zone: string) => `already ${date}, ${time} in ${zone}`,
  hijri: (date: string) => `${date} (Umm al-Qura calendar)`,
  basis: {
    stated: 'Date as the article gives it',
    derived: 'Date derived from the article',
    external: 'Date not in the article',
  },
  aboutDate: 'About this date',
  /** Before the names of sources. */
  from: 'from',
  dateFrom: 'Date from',
  paragraph: (n: string) => `paragraph ${n}`,
  paragraphs: { one: '# paragraph', other: '# paragraphs' } as Forms,
  ofAll: (part: string, whole: string) => `${part} of ${whole}`,
  translated: 'translated',
  people: 'Who is involved',
  place: 'Location',
  inArticle: 'Where it is in the article',
  tellsThis: 'mentions this event',
  choosePassage: 'Choose a paragraph to read what it is about.',
  inParagraphs: (count: number, numbers: string) =>
    `In the article: ${count === 1 ? 'paragraph' : 'paragraphs'} ${numbers}`,
  denials: { one: '# denial', other: '# denials' } as Forms,
  contradictions: { one: '# contradiction', other: '# contradictions' } as Forms,
  confirmations: { one: '# confirmation', other: '# confirmations' } as Forms,
  unconfirmed: 'no confirmation',
  takenBack: 'taken back by whoever said it',
  compare: 'Compare the claims',

  media: {
    image: (host: string) => `Load the image from ${host}`,
    audio: (host: string) => `Load the audio from ${host}`,
    video: (host: string) => `Load the video from ${host}`,
  },

  previous: 'Previous',
  next: 'Next',
  /** Between a label and what it names. */
  colon: ':',
  steps: 'From event to event',
  position: (n: string, total: string) => `${n} / ${total}`,
  announce: (n: string, total: string, title: string, date: string, status: string) =>
    `${n} of ${total}: ${title}, ${date}, ${status}`,

  list: 'All events in order',
  sources: 'Sources',
  published: (date: string) => `published ${date}`,
  mainSource: 'The article that this timeline is based on',
  problems: { one: '# problem in the data file', other: '# problems in the data file' } as Forms,
  failed: 'This timeline cannot be shown',
  home: 'Home',

  keys: 'Keyboard shortcuts',
};
