import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { escapeHtml } from '../src/data/export/html.ts';
import type * as Statics from '../src/pages/embed/shared/static-embed.ts';
import type { StaticEmbed } from '../src/pages/embed/shared/static-embed.ts';
import { checkedTexts } from './parts/checked.ts';
import { fontFaces, inlined } from './parts/font-faces.ts';
import { nodeModule } from './parts/node-module.ts';
import { scriptAlone } from './parts/script-alone.ts';
import { usedStyles } from './parts/used-styles.ts';
import { shareFolder } from './parts/oembed.ts';
import { lettersOfPage } from './picture/letters.ts';
import { fileOf, SOURCES } from './sources.ts';

/** What differs between pages of the embed. */
export interface EmbedPage {
  /** The path to the site. */
  root: string;
  /** The attributes of `<html>`: its language, and what only this page says to its scripts. */
  html: string;
  title: string;
  /** The timeline that it shows unless its address names another. */
  timeline: string;
  /** The URL of its own styles, if those of the embed are not needed at once. */
  styles?: string;
  /** More for its head, and for the end of its body. */
  head: readonly string[];
  end: readonly string[];
  /** What it shows without scripts, in place of a link. */
  body?: string;
}

const ROOT = '../../../';
const STYLES = 'embed.css';

/**
 * Writes the embed of each timeline in `data/` in each of its languages, as it is before any script:
 * `share/ID/LANG/embed.html`, with its styles and the letters that it needs in `embed.css` beside it.
 *
 * @param styles the styles of the embed
 * @param pageOf the HTML of a page of the embed
 */
export async function makeStaticEmbeds(
  outDir: string,
  styles: string,
  pageOf: (page: EmbedPage) => string,
): Promise<void> {
  const { staticEmbeds } = await nodeModule<typeof Statics>(SOURCES.staticEmbeds);
  const { measure } = await lettersOfPage();
  const wake = `<script>${(await scriptAlone(SOURCES.embedWake)).trim()}</script>`;
  for (const [id, json] of checkedTexts()) {
    for (const embed of await staticEmbeds(json, { id, home: ROOT }, measure)) {
      const folder = path.join(outDir, shareFolder({ id, lang: embed.lang }));
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, STYLES), await stylesOf(embed, styles));
      writeFileSync(path.join(folder, 'embed.html'), pageOf(pageFor(id, embed, wake)));
    }
  }
}

function pageFor(
  id: string,
  { lang, dir, title, isMany, body }: StaticEmbed,
  wake: string,
): EmbedPage {
  const query = new URLSearchParams({ lang });
  return {
    root: ROOT,
    title,
    html: `lang="${lang}" dir="${dir}" data-root="${ROOT}" data-query="${escapeHtml(String(query))}" data-static`,
    timeline: id,
    styles: STYLES,
    // Links open pages beside the article, never in its frame.
    head: ['<base target="_blank" />'],
    body: `<div id="static"${isMany ? ' class="many"' : ''} aria-label="${escapeHtml(title)}">${body}</div>`,
    end: [wake],
  };
}

/** The styles of a static embed, and the page's fonts in the letters of its texts. */
async function stylesOf({ title, body }: StaticEmbed, styles: string): Promise<string> {
  const text = `${title}${body.replace(/<[^>]*>/g, '')}`;
  const letters = new Set(text);
  const faces = fontFaces().map(async (face) =>
    (await inlined(face, letters)).replace("'IBM Plex Sans'", 'Static'),
  );
  const own = readFileSync(fileOf(SOURCES.staticEmbed), 'utf8');
  return [...(await Promise.all(faces)), usedStyles(styles + own, body)].join('\n');
}
