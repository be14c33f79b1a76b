import type { PluralForms } from '../../time/words.ts';

/** The words for sharing and saving, in English. */
export const en = {
  title: 'Share and save',
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
  others: { one: '# other', other: '# others' } as PluralForms,
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
};
