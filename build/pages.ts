import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from 'vite';
import { escapeHtml } from '../src/data/export/html.ts';
import { spokenFor, directionOf } from '../src/i18n/languages.ts';
import { FIRST, MANY } from '../src/features/list/lengths.ts';
import { FIRST_OF, NO_SCRIPTS } from '../src/i18n/no-scripts.ts';
import type * as Static from '../src/pages/read/static.ts';
import type { StaticPage } from '../src/pages/read/static.ts';
import { checkedData, checkedTexts } from './parts/checked.ts';
import { dataAttributes } from './parts/data-attributes.ts';
import { SUBSET } from './parts/font-subsets.ts';
import { inlineScript } from './parts/inline-script.ts';
import { nodeModule } from './parts/node-module.ts';
import { pageHead } from './parts/page-head.ts';
import { siteData } from './parts/site-data.ts';
import { lettersOfPage } from './picture/letters.ts';
import { fileOf, SAYS, SOURCES, WORD_SOURCES } from './sources.ts';

/** Where the pages of a timeline lie. */
interface Folder {
  id: string;
  /** Its path in the site, '' or with a slash at the end. */
  path: string;
  /** The path of the same pages that search engines should show. */
  canonical: string;
}

/**
 * Writes the prerendered pages of every timeline in `data/` into the folder of the app: in `ID/` a page in each of its
 * languages (`ID/ar/`, `ID/en/`), and `ID/index.html` with the first language in place and the others in
 * templates, from which a script in the head chooses before anything is painted. The front page's
 * timeline has them in the app's folder too.
 */
export async function makePages(outDir: string): Promise<void> {
  const template = readFileSync(path.join(outDir, 'index.html'), 'utf8');
  const fonts = readdirSync(path.join(outDir, 'assets')).filter((name) => name.includes(SUBSET));
  const manifest = manifestOf(outDir);
  const chunks = chunksOf(manifest);
  const styles = firstStyles(outDir, manifest);
  const { staticPages } = await nodeModule<typeof Static>(SOURCES.pages);
  const { measure } = await lettersOfPage();
  for (const folder of foldersOf(readdirSync(outDir))) {
    const { id } = folder;
    const json = checkedTexts().get(id)!;
    const write = (name: string, html: string) => {
      mkdirSync(path.join(outDir, folder.path, name), { recursive: true });
      writeFileSync(path.join(outDir, folder.path, name, 'index.html'), html);
    };
    const depth = folder.path.split('/').length;
    const within = { template, folder, fonts, chunks, styles };
    const pages = await staticPages(json, { id, root: '../'.repeat(depth), base: '../' }, measure);
    for (const page of pages) write(page.lang, languagePage(page, pages, within));
    const root = '../'.repeat(depth - 1) || './';
    write('', choicePage(await staticPages(json, { id, root, base: './' }, measure), within));
  }
}

/** @param taken the names in the app's folder */
function foldersOf(taken: readonly string[]): Folder[] {
  const { front, order } = siteData();
  const folders = order.map((id) => ({
    id,
    path: `${id}/`,
    canonical: id === front ? '' : `${id}/`,
  }));
  const reserved = [...taken, 'lib', 'share', 'embed', ...checkedData(front).languages];
  for (const { id } of folders) {
    if (reserved.includes(id))
      throw new Error(`data/${id}.json: the site has a folder of that name`);
  }
  return [{ id: front, path: '', canonical: '' }, ...folders];
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

/** Which chunk each source is in; read once, as no site needs it. */
function manifestOf(outDir: string): Manifest {
  const file = path.join(outDir, '.vite/manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  rmSync(path.dirname(file), { recursive: true });
  return manifest;
}

/** The styles of the pictures in the pages, and of the legend beside them, whose own come later. */
function firstStyles(outDir: string, manifest: Manifest): string {
  const { css } = Object.values(manifest).find(({ name }) => name === LEGEND)!;
  const sheets = css!.map((file) => readFileSync(path.join(outDir, file), 'utf8'));
  const own = readFileSync(fileOf(SOURCES.firstPicture), 'utf8');
  return [own.replace(/\/\*[^]*?\*\//g, '').replace(/\s*\n\s*/g, ''), ...sheets].join('').trim();
}

function chunksOf(manifest: Manifest): string {
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

/** The chunk of the legend; it has the name of its folder. */
const LEGEND = 'legend';

/** What all pages of a folder have in common. */
interface Within {
  /** Styles for what a page has before any script. */
  styles: string;
  template: string;
  folder: Folder;
  /** File names of the page's fonts. */
  fonts: readonly string[];
  /** The chunks that each kind of first view fetches besides the page's script; read by boot.js. */
  chunks: string;
}

function languagePage(page: StaticPage, pages: readonly StaticPage[], within: Within): string {
  const path = `${page.lang}/`;
  const isArabic = page.dir === 'rtl';
  const attributes = isArabic ? '' : arabicFonts(page, within);
  const fonts = isArabic ? within.fonts : latin(within.fonts);
  return fill(page, pages, within, { path, attributes, fonts, templates: '' });
}

/** The page that chooses the language itself. */
function choicePage(pages: readonly StaticPage[], within: Within): string {
  const [first, ...others] = pages as [StaticPage, ...StaticPage[]];
  const templates = others.map(
    ({ lang, title, body }) =>
      `<template lang="${lang}" title="${escapeHtml(title)}">${body}</template>`,
  );
  return fill(first, pages, within, {
    path: '',
    attributes: ` data-negotiate${arabicFonts(first, within)}`,
    fonts: latin(within.fonts),
    templates: templates.join('\n    '),
  });
}

/** The fonts that boot.js preloads only where they are needed. */
function arabicFonts({ root }: StaticPage, { fonts }: Within): string {
  const arabic = fonts.filter((name) => !latin(fonts).includes(name));
  return ` data-fonts="${arabic.map((name) => `${root}assets/${name}`).join(' ')}"`;
}

/** The fonts that every page preloads; the others are for right-to-left pages. */
function latin(fonts: readonly string[]): string[] {
  return fonts.filter((name) => name.includes('-latin-'));
}

interface Parts {
  /** The page's path in its folder. */
  path: string;
  attributes: string;
  /** File names of the fonts that the first view needs. */
  fonts: readonly string[];
  templates: string;
}

function fill(
  page: StaticPage,
  pages: readonly StaticPage[],
  { template, folder, chunks, styles }: Within,
  parts: Parts,
): string {
  const { root, base } = page;
  const data = {
    root,
    base,
    timeline: folder.id,
    languages: pages.map(({ lang, dir }) => `${lang}:${dir}`).join(' '),
    chunks,
    says: SAYS,
    known: [...checkedTexts().keys()].join(' '),
  };
  const attributes = `lang="${page.lang}" dir="${page.dir}" ${dataAttributes(data)}${parts.attributes}`;
  const head = [
    ...pageHead(page, pages, folder, parts.path),
    `<style>${styles}</style>`,
    ...parts.fonts.map(
      (name) =>
        `<link rel="preload" href="${root}assets/${name}" as="font" type="font/woff2" crossorigin />`,
    ),
  ];
  return template
    .replaceAll('"./', () => `"${root}`)
    .replace('<html lang="en">', () => `<html ${attributes}>`)
    .replace('<title>Khatt</title>', () => `<title>${escapeHtml(page.title)}</title>`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('data-khatt="loading"', () => `data-khatt="loading" data-page="${page.lang}"`)
    .replace('<div id="khatt"', () => `${withoutScripts(page, folder.id)}<div id="khatt"`)
    .replace('<!--page-->', () => page.body)
    .replace('<!--languages-->', () => `${parts.templates}${inlineScript(SOURCES.swap)}`);
}

/**
 * Says which timeline is shown, whatever the address asks for, where no script can read that; and where the rest of a
 * long list is.
 */
function withoutScripts({ lang, title, count, root }: StaticPage, id: string): string {
  const spoken = spokenFor(lang);
  const [before, after] = NO_SCRIPTS[spoken].split('#') as [string, string];
  const named = `${escapeHtml(before)}<bdi lang="${lang}">${escapeHtml(title)}</bdi>${escapeHtml(after)}`;
  const file = `data/${id}.json`;
  const rest =
    count > MANY
      ? ` ${escapeHtml(FIRST_OF[spoken](FIRST, count))} <a href="${root}${file}">${file}</a>`
      : '';
  return `<noscript><p class="coming" lang="${spoken}" dir="${directionOf(spoken)}">${named}${rest}</p></noscript>`;
}
