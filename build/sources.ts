import path from 'node:path';
import { directionOf, LANGUAGES } from '../src/i18n/languages.ts';
import { LOADING } from '../src/i18n/loading.ts';

/** The project's folder. */
export const FOLDER = path.resolve(import.meta.dirname, '..');

/** Every file of `src/` that a target starts from or names, so that a move is one change. */
export const SOURCES = {
  // Entries that start in a browser.
  embed: 'src/pages/embed/main.ts',
  file: 'src/pages/file/main.ts',
  loader: 'src/pages/embed/loader/main.ts',
  worker: 'src/pages/worker/main.ts',
  embedWake: 'src/pages/embed/shared/main.ts',
  module: 'src/pages/embed/module/mount.ts',
  moduleTypes: 'src/pages/embed/module/khatt.d.ts',

  // Modules that the build runs in Node.
  pages: 'src/pages/read/static.ts',
  plain: 'src/pages/embed/plain.ts',
  staticEmbeds: 'src/pages/embed/shared/static-embed.ts',
  feedPictures: 'src/pages/share/feed-pictures.ts',

  // Inline scripts.
  boot: 'src/pages/read/boot.js',
  swap: 'src/pages/read/swap.js',
  embedHead: 'src/pages/embed/shared/head.js',
  embedBoot: 'src/pages/embed/boot.js',
  embedParts: 'src/pages/embed/parts.js',
  fileWay: 'src/pages/file/way.js',
  fileUnpack: 'src/pages/file/unpack.js',

  // Imports of a first view.
  drawing: 'src/features/timeline/Drawing.svelte',
  reading: 'src/pages/read/Reading.svelte',
  presenting: 'src/pages/present/main.ts',
  check: 'src/pages/check.ts',

  // Styles.
  fonts: 'src/ui/fonts.css',
  page: 'src/ui/page.css',
  firstPicture: 'src/pages/read/first.css',
  staticEmbed: 'src/pages/embed/shared/static.css',
} as const;

/** The words that each first view imports, by language. */
export const WORD_SOURCES = Object.fromEntries(
  LANGUAGES.map((lang) => [lang, `src/i18n/${lang}.ts`]),
);

/** The interface's languages with their directions, for the scripts in heads: `ar:rtl en:ltr`. */
export const SPOKEN = LANGUAGES.map((lang) => `${lang}:${directionOf(lang)}`).join(' ');

/** What the scripts in the page say before any words are loaded, by language. */
export const SAYS = JSON.stringify(
  Object.fromEntries(
    Object.entries(LOADING).map(([lang, { loading, unloaded, again }]) => {
      return [lang, { dir: directionOf(lang), loading, unloaded, again }];
    }),
  ),
);

/** @returns the path of a file of the project, on this machine */
export function fileOf(source: string): string {
  return path.join(FOLDER, source);
}
