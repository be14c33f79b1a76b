import type { PluralForms } from '../../time/words.ts';

/** The words for the embed dialog, in English. */
export const en = {
  title: 'Embed in an article',
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
  failed: { one: '# test failed', other: '# tests failed' } as PluralForms,
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
};
