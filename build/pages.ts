import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from 'vite';
import { escapeHtml, htmlOf } from '../src/data/export/html.ts';
import { FLAGSHIP_ID } from '../src/pages/flagship.ts';
import type * as Static from '../src/pages/read/static.ts';
import type { StaticPage } from '../src/pages/read/static.ts';
import { checkedTimelines } from './parts/checked.ts';
import { inlineScript } from './parts/inline-script.ts';
import { nodeModule } from './parts/node-module.ts';
import { addressesFrom } from './parts/site.ts';
import { socialTags } from './parts/social.ts';
import { fileOf, SAYS, SOURCES, WORD_SOURCES } from './sources.ts';

/**
 * Writes the prerendered page in each language of the flagship timeline into the folder of the app:
 * `ar/` and `en/`, and `index.html` with its first language in place and the others in
 * templates, from which a script in the head chooses before anything is painted.
 */
export async function makePages(outDir: string): Promise<void> {
  const template = readFileSync(path.join(outDir, 'index.html'), 'utf8');
  const json = readFileSync(fileOf(`data/${FLAGSHIP_ID}.json`), 'utf8');
  const fonts = readdirSync(path.join(outDir, 'assets')).filter((name) => name.endsWith('.woff2'));
  const chunks = chunksOf(outDir);
  const { staticPages } = await nodeModule<typeof Static>(SOURCES.pages);
  const pages = await staticPages(json, '../');
  for (const page of pages) {
    mkdirSync(path.join(outDir, page.lang), { recursive: true });
    const html = languagePage(template, page, pages, fonts, chunks);
    writeFileSync(path.join(outDir, page.lang, 'index.html'), html);
  }
  const html = frontPage(template, await staticPages(json, './'), fonts, chunks);
  writeFileSync(path.join(outDir, 'index.html'), html);
}

/** Chunks to preload, by condition: `wide:assets/a.js,assets/b.js narrow:… ar:… en:…`. */
const FIRST_IMPORTS = {
  wide: SOURCES.drawing,
  narrow: SOURCES.reading,
  beside: SOURCES.presenting,
  ...WORD_SOURCES,
  /** For timelines that were not checked by the build. */
  check: SOURCES.check,
};

function chunksOf(outDir: string): string {
  const file = path.join(outDir, '.vite/manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  rmSync(path.dirname(file), { recursive: true });
  const filesOf = (name: string): string[] => {
    // A chunk of several modules is found by its name.
    const piece = path.parse(name).name;
    const chunk = manifest[name] ?? Object.values(manifest).find((other) => other.name === piece)!;
    if (chunk.isEntry) return [];
    return [chunk.file, ...(chunk.imports ?? []).flatMap(filesOf)];
  };
  return Object.entries(FIRST_IMPORTS)
    .map(([when, source]) => `${when}:${[...new Set(filesOf(source))].join()}`)
    .join(' ');
}

function languagePage(
  template: string,
  page: StaticPage,
  pages: readonly StaticPage[],
  fonts: readonly string[],
  chunks: string,
): string {
  const needed = page.dir === 'rtl' ? fonts : latin(fonts);
  const path = `${page.lang}/`;
  const parts = { path, root: '../', attributes: '', fonts: needed, templates: '', chunks };
  return fill(template.replaceAll('"./', '"../'), page, pages, parts);
}

function frontPage(
  template: string,
  pages: readonly StaticPage[],
  fonts: readonly string[],
  chunks: string,
): string {
  const [first, ...others] = pages as [StaticPage, ...StaticPage[]];
  const templates = others.map(
    ({ lang, title, body }) =>
      `<template lang="${lang}" title="${escapeHtml(title)}">${body}</template>`,
  );
  const arabic = fonts.filter((name) => !latin(fonts).includes(name));
  return fill(template, first, pages, {
    path: '',
    root: './',
    attributes: ` data-negotiate data-fonts="${arabic.map((name) => `./assets/${name}`).join(' ')}"`,
    fonts: latin(fonts),
    templates: templates.join('\n    '),
    chunks,
  });
}

/** The fonts that every page preloads; the others are for right-to-left pages. */
function latin(fonts: readonly string[]): string[] {
  return fonts.filter((name) => name.includes('-latin-'));
}

interface Parts {
  /** The page's path in the site. */
  path: string;
  root: string;
  attributes: string;
  /** File names of the fonts that the first view needs. */
  fonts: readonly string[];
  templates: string;
  /** The chunks that each kind of first view fetches besides the page's script; read by boot.js. */
  chunks: string;
}

function fill(html: string, page: StaticPage, pages: readonly StaticPage[], parts: Parts): string {
  const languages = pages.map(({ lang, dir }) => `${lang}:${dir}`).join(' ');
  const { root } = parts;
  const known = Object.keys(checkedTimelines()).join(' ');
  const attributes = `lang="${page.lang}" dir="${page.dir}" data-root="${root}" data-timeline="${FLAGSHIP_ID}" data-languages="${languages}" data-chunks="${parts.chunks}" data-known="${known}" data-says="${escapeHtml(SAYS)}"${parts.attributes}`;
  const head = [
    ...linkTags(page, pages, parts.path),
    ...parts.fonts.map(
      (name) =>
        `<link rel="preload" href="${root}assets/${name}" as="font" type="font/woff2" crossorigin />`,
    ),
  ];
  return html
    .replace('<html lang="en">', () => `<html ${attributes}>`)
    .replace('<title>Khatt</title>', () => `<title>${escapeHtml(page.title)}</title>`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('data-khatt="loading"', () => `data-khatt="loading" data-page="${page.lang}"`)
    .replace('<!--page-->', () => page.body)
    .replace('<!--languages-->', () => `${parts.templates}${inlineScript(SOURCES.swap)}`);
}

/** Links to the canonical page and to the page in other languages. */
function linkTags(page: StaticPage, pages: readonly StaticPage[], path: string): string[] {
  const address = addressesFrom(`${path}index.html`);
  const alternate = (hreflang: string, path: string) =>
    htmlOf('link', { rel: 'alternate', hreflang, href: address(path) });
  const others = pages.filter((other) => other !== page).map(({ locale }) => locale);
  return [
    htmlOf('meta', { name: 'description', content: page.description }),
    ...socialTags({ ...page, id: FLAGSHIP_ID, others, path }, address),
    htmlOf('link', { rel: 'canonical', href: address(path) }),
    ...pages.map(({ lang }) => alternate(lang, `${lang}/`)),
    alternate('x-default', ''),
  ];
}
