import path from 'node:path';

/** The project's folder. */
export const FOLDER = path.resolve(import.meta.dirname, '..');

/** Each file of `src/` that a target starts from, or names: whoever moves one changes it here. */
export const SOURCES = {
  // What starts in a browser.
  embed: 'src/shells/embed/main.ts',
  file: 'src/shells/file/main.ts',
  loader: 'src/shells/embed/loader/main.ts',
  worker: 'src/shells/worker/main.ts',
  module: 'src/shells/embed/module/mount.ts',
  moduleTypes: 'src/shells/embed/module/khatt.d.ts',

  // What the build runs in Node.
  pages: 'src/shells/read/static.ts',
  plain: 'src/shells/embed/plain.ts',
  cards: 'src/shells/cards.ts',

  // Scripts that stand inside pages.
  boot: 'src/shells/read/boot.js',
  swap: 'src/shells/read/swap.js',
  embedBoot: 'src/shells/embed/boot.js',
  embedParts: 'src/shells/embed/parts.js',
  fileWay: 'src/shells/file/way.js',
  fileUnpack: 'src/shells/file/unpack.js',

  // What a first view imports.
  drawing: 'src/view/Drawing.svelte',
  reading: 'src/shells/read/Reading.svelte',
  presenting: 'src/shells/present/main.ts',
  ar: 'src/i18n/ar.ts',
  en: 'src/i18n/en.ts',
  check: 'src/shells/check.ts',

  // Styles.
  fonts: 'src/view/fonts.css',
  page: 'src/view/page.css',
} as const;

/** @returns the path of a file of the project, on this machine */
export function fileOf(source: string): string {
  return path.join(FOLDER, source);
}
