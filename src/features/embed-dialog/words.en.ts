import type { PluralForms } from '../../time/words.ts';

/** The words for the embed dialog, in English. */
export const en = {
  title: 'Embed in an article',
  settings: 'Settings',
  themeAuto: 'Reader’s system',
  height: 'Height',
  heights: { auto: 'Automatic', fixed: 'Fixed' },
  heightPx: 'Height in pixels',
  start: 'Opening view',
  starts: { all: 'Whole timeline', window: 'Current view', event: 'An event' },
  startEvent: 'Event to open with',
  events: 'Events',
  eventSets: { all: 'All', some: 'Selected' },
  search: 'Search the titles',
  chosen: (n: string, total: string) => `${n} of ${total} selected`,
  noneChosen: 'Select at least one event. Until then, all are shown.',
  keep: 'Keep the page’s other settings: filters, order, what was known when, clocks and dates',
  preview: 'Preview',
  previewOf: (title: string) => `Preview: ${title}`,
  width: 'Width of the preview',
  widths: { phone: 'Phone', column: 'Column', full: 'Full width' },
  size: (width: string, height: string) => `${width} × ${height} px`,
  scaled: (percent: string) => `shown at ${percent} of its size`,
  code: 'Code',
  form: 'Code format',
  forms: {
    element: 'Script',
    frame: 'iframe',
    amp: 'AMP',
    oembed: 'oEmbed',
    picture: 'Image',
    file: 'File',
  },
  uses: {
    element:
      'For most sites. The height follows the content. Without scripts or a network, readers see an image and the list of events.',
    frame:
      'For sites that do not allow scripts. The height is fixed, and the timeline adapts to it.',
    amp: 'For AMP pages, which must load amp-iframe and accept only https addresses.',
    oembed:
      'For sites that turn an address into an embed. It shows the whole timeline; of these settings, only the language applies.',
    picture:
      'For places where nothing else works. It shows the whole timeline; of these settings, only the language applies.',
    file: 'For learning platforms, email and archives: one file with everything in it, which opens offline. It shows the whole timeline; of these settings, only the language applies.',
  },
  copyCode: 'Copy code',
  copyAddress: 'Copy address',
  download: 'Download the file',
  unshared:
    'oEmbed, image and file exist only for timelines on this site. This one was opened from another address.',
  unbuilt:
    'oEmbed, image and file are made when the site is built, from the files in data/ that have no errors. This file is not one of them.',
  unaddressed:
    'This site was built without its own address, so an oEmbed answer from it would not work on any other site. Build it with KHATT_SITE set to its address; until then use the script or the iframe.',
  /** In the generated code: the link, the button of an AMP iframe, the description of the picture. */
  full: 'Open the full timeline',
  show: 'Show the whole timeline',
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
    height: (px: string) => `Height at a width of ${px} px`,
    language: 'Language and direction',
    contrast: 'Text contrast',
    sideways: 'No horizontal scrolling',
    sandbox: 'In a sandbox without an origin',
  },
  seen: {
    height: (said: string, real: string) => `reported ${said} px, measured ${real} px`,
    tooLow: (given: string, needed: string) => `${given} px, but its content needs ${needed} px`,
    contrast: (ratio: string, text: string) => `at least ${ratio} : 1, at ${text}`,
    fits: 'fits all three widths',
    wider: (px: string) => `${px} px too wide`,
    works: (px: string) => `works, ${px} px high`,
    silent: (seconds: string) => `no answer within ${seconds} seconds`,
    broken: 'shows no timeline',
  },
};
