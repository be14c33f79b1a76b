import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minify_sync as minify } from 'terser';
import { escapeHtml } from '../src/data/export/html.ts';
import type * as Statics from '../src/pages/embed/shared/static-embed.ts';
import type { StaticEmbed } from '../src/pages/embed/shared/static-embed.ts';
import { checkedTexts } from './parts/checked.ts';
import { dataAttributes } from './parts/data-attributes.ts';
import { fontFaces, inlined } from './parts/font-faces.ts';
import { inlineScript } from './parts/inline-script.ts';
import { nodeModule } from './parts/node-module.ts';
import { scriptAlone } from './parts/script-alone.ts';
import { splitRange } from './parts/unicode-range.ts';
import { usedStyles } from './parts/used-styles.ts';
import { shareFolder } from './parts/oembed.ts';
import { lettersOfPage } from './picture/letters.ts';
import { fileOf, SOURCES } from './sources.ts';

/** What differs between pages of the embed. */
export interface EmbedPage {
  /** The path to the site. */
  root: string;
  /** The attributes of `<html>`: its language, and what the page says to its scripts. */
  html: string;
  title: string;
  /** Its styles and scripts, in its head and at the end of its body. */
  head: readonly string[];
  end: readonly string[];
  /** What it shows without scripts, in place of a link. */
  body?: string;
}

/** The path to the site. */
export const STATIC_ROOT = '../../../';
const STYLES = 'embed.css';
/** The letters of Arabic. */
const ARABIC = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';
/** What the live drawing adds to titles. */
const DRAWN = '…+0123456789';
/** The name of the site, which is in the system's font. */
const BRAND = 'خطّ';

/** What static embeds are made of. */
interface Sources {
  /** The styles of the embed. */
  styles: string;
  /** The file that makes one come alive, from the site's root. */
  alive: string;
  pageOf: (page: EmbedPage) => string;
}

/**
 * Writes the embed of each timeline in `data/` in each of its languages, as it is before any script:
 * `share/ID/LANG/embed.html`, with its styles and the letters that it needs in `embed.css` beside it.
 */
export async function makeStaticEmbeds(
  outDir: string,
  { styles, alive, pageOf }: Sources,
): Promise<void> {
  const { staticEmbeds } = await nodeModule<typeof Statics>(SOURCES.staticEmbeds);
  const { measure } = await lettersOfPage();
  const end = [
    // Runs when its content is put into the page: see shared/main.ts.
    `<template id="alive"><script src="${STATIC_ROOT}${alive}"></script></template>`,
    `<script>${minify(await scriptAlone(SOURCES.embedWake)).code!}</script>`,
  ];
  for (const [id, json] of checkedTexts()) {
    for (const embed of await staticEmbeds(json, { id, home: STATIC_ROOT }, measure)) {
      const folder = path.join(outDir, shareFolder({ id, lang: embed.lang }));
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, STYLES), await stylesOf(embed, styles));
      writeFileSync(path.join(folder, 'embed.html'), pageOf({ ...pageFor(id, embed), end }));
    }
  }
}

function pageFor(id: string, embed: StaticEmbed): Omit<EmbedPage, 'end'> {
  const { lang, dir, title } = embed;
  const data = { root: STATIC_ROOT, query: String(new URLSearchParams({ lang })), timeline: id };
  return {
    root: STATIC_ROOT,
    title,
    html: `lang="${lang}" dir="${dir}" ${dataAttributes(data)} data-static="${lang}"`,
    head: [
      `<link rel="stylesheet" href="${STYLES}" />`,
      // Links open pages beside the article, never in its frame.
      '<base target="_blank" />',
      inlineScript(SOURCES.embedHead),
    ],
    body: coverOf(embed),
  };
}

/** The widget over the live one. */
function coverOf({ title, isMany, body }: StaticEmbed): string {
  return `<div id="static"${isMany ? ' class="many"' : ''} aria-label="${escapeHtml(title)}">${body}</div>`;
}

/**
 * The styles of a static embed, and the page's fonts in the letters of its texts. With these the live one goes on,
 * until another letter is needed: only then the whole font is fetched.
 */
async function stylesOf(embed: StaticEmbed, styles: string): Promise<string> {
  const cover = coverOf(embed);
  const letters = lettersOf(embed.title + embed.titles + DRAWN + cover.replace(/<[^>]*>/g, ''));
  const faces = fontFaces().map(async (face) => {
    const { first } = splitRange(letters, { has: () => true }, face.unicodeRange);
    if (!first) return '';
    return (await inlined(face, letters, first)).replace("'IBM Plex Sans'", 'Static');
  });
  const own = readFileSync(fileOf(SOURCES.staticEmbed), 'utf8');
  return [...(await Promise.all(faces)), usedStyles(styles + own, cover)].join('\n');
}

/** The letters of a text, and all of Arabic if it has any: in two fonts they might not join. */
function lettersOf(text: string): ReadonlySet<string> {
  return new Set(/\p{Script=Arabic}/u.test(text.replaceAll(BRAND, '')) ? text + ARABIC : text);
}
