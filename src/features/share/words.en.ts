import type { PluralForms } from '../../time/words.ts';

/** The words for sharing and saving, in English. */
export const en = {
  title: 'Share and save',
  link: 'Link to this view',
  copyLink: 'Copy link',
  share: 'Share…',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. The text is selected: copy it yourself.',
  notShared: 'Sharing did not work. You can copy the link.',
  citeEvent: 'Cite this event',
  citeTimeline: 'Cite this timeline',
  copyCitation: 'Copy citation',
  saveCsl: 'Save as CSL-JSON',
  cslUse: 'for Zotero and other reference managers',
  picture: 'Timeline as an image',
  pictures: { svg: 'sharp at any size', png: 'for documents and posts' },
  making: 'Creating the image…',
  notMade: 'The image could not be created.',
  /** On a picture of an as-of view. */
  asof: (date: string) => `As known on ${date}`,
  data: (events: string) => `Data: ${events}`,
  /** Below the number of events, if a filter is set. */
  filtered: 'Only the events that match the filters.',
  files: {
    csv: 'a table for spreadsheets',
    ics: 'for a calendar',
    json: 'this timeline’s data file',
    jsonld: 'for search engines',
  },
  saved: (name: string) => `Saved: ${name}`,
  /** `titles` is a list. */
  leftOut: (titles: string) =>
    `Left out, because calendar files cannot hold their dates: ${titles}.`,
  others: { one: '# other', other: '# others' } as PluralForms,
  noneFits: 'Calendar files cannot hold any of these dates.',
  paper: 'On paper',
  print: 'Print',
  paperNote: 'The timeline, then all events with their sources, black on white.',
  /** Separates the parts of a source's citation. */
  comma: ', ',
  cite: {
    event: (title: string, date: string) => `“${title}” (${date})`,
    within: (timeline: string) => `, in the timeline “${timeline}” (Khatt)`,
    timeline: (title: string) => `“${title}”, timeline (Khatt)`,
    sources: (sources: readonly string[]) => `Sources: ${sources.join('; ')}`,
    at: (url: string, accessed: string) => `${url} (accessed ${accessed}).`,
  },
};
