import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { escapeHtml } from '../src/data/export/html.ts';
import { checkedTexts, textScript } from './parts/checked.ts';
import { dataAttributes } from './parts/data-attributes.ts';
import { embedCode } from './parts/embed-code.ts';
import { fontData } from './parts/font-faces.ts';
import { splitFaces } from './parts/font-subsets.ts';
import { inlineScript, minified } from './parts/inline-script.ts';
import { siteData } from './parts/site-data.ts';
import { makeStaticEmbeds, STATIC_ROOT, type EmbedPage } from './static-embeds.ts';
import { fileOf, SAYS, SOURCES, SPOKEN } from './sources.ts';

/** A file of the embed, with its path in the built folder. */
interface File {
  name: string;
  source: string;
}

/**
 * Builds `embed.html` and its files into a folder that holds the built app.
 *
 * Its code is classic scripts, run by `parts.js`: modules are always fetched with CORS, and in a
 * sandbox without `allow-same-origin` a frame is cross-origin even to its own server.
 * It shares no files with the app, so that it fetches only what it needs.
 */
export async function makeEmbed(outDir: string): Promise<void> {
  const { chunks, styles } = await embedCode('embed', {
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    // One chunk for the code that every embed starts with.
    codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] },
  });
  const scripts = new Map([...chunks].map(([name, code]) => [name, partFile(name, code)]));
  const sheets = await fontSheets(outDir);
  const css = namedFile('embed', 'css', styles);
  // A static embed has styles of its own, so it gets these with the fonts.
  const alive = aliveFile({ scripts, sheets: new Map([...sheets, ['embed', css]]) });
  const files = [...scripts.values(), css, ...sheets.values(), alive, ...texts()];
  mkdirSync(path.join(outDir, 'assets'), { recursive: true });
  for (const { name, source } of files) writeFileSync(path.join(outDir, name), source);
  writeFileSync(path.join(outDir, 'embed.html'), embedPage(ordinary({ scripts, sheets }, css)));
  await makeStaticEmbeds(outDir, { styles, alive: alive.name, pageOf: embedPage });
}

/** The embed that loads at once, for any timeline. */
function ordinary(loaded: Loaded, css: File): EmbedPage {
  const data = { ...dataOf(loaded, './'), timeline: siteData().front };
  return {
    root: './',
    title: 'Khatt',
    html: `lang="en" ${dataAttributes(data)}`,
    head: [`<link rel="stylesheet" href="./${css.name}" />`, inlineScript(SOURCES.embedBoot)],
    end: [inlineScript(SOURCES.embedParts)],
  };
}

/** What a static embed runs when it comes alive: what the other embed has in its HTML. */
function aliveFile(loaded: Loaded): File {
  const data = JSON.stringify(dataOf(loaded, STATIC_ROOT));
  const scripts = [SOURCES.embedBoot, SOURCES.embedParts].map(minified);
  const source = [`Object.assign(document.documentElement.dataset,${data});`, ...scripts];
  return namedFile('embed-alive', 'js', source.join('\n'));
}

/** A `require` or an `import()` of another part in CommonJS output. */
const REQUIRE = /\brequire\([`"']\.\/([\w-]+)\.js[`"']\)/g;
const ON_DEMAND = /Promise\.resolve\(\)\.then\(\(\)=>(require)(\("[\w-]+"\))\)/g;

/** A part as `parts.js` expects it; parts refer to one another by name. */
function partFile(name: string, code: string): File {
  const named = code.replace(REQUIRE, 'require("$1")').replace(ON_DEMAND, '$1.load$2');
  const needs = [...named.matchAll(/\brequire\(("[\w-]+")\)/g)].map(([, need]) => need);
  const source = `khattParts["${name}"]=[[${needs.join()}],(exports,require)=>{${named.trim()}}];\n`;
  return namedFile(name === 'embed' ? name : `embed-${name}`, 'js', source);
}

/** A file in `assets/` with a content hash in its name, so that it can be cached for ever. */
function namedFile(name: string, type: string, source: string): File {
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { name: `assets/${name}-${hash}.${type}`, source };
}

/**
 * The stylesheets of the page's fonts: one that links the font files of the app, and, for frames that
 * may not fetch those, one for each script with the fonts inlined.
 */
async function fontSheets(outDir: string): Promise<Map<string, File>> {
  const faces = await splitFaces();
  const built = readdirSync(path.join(outDir, 'assets'));
  const builtOf = (name: string) => built.find((each) => each.startsWith(name))!;
  const inside = (isArabic: boolean) =>
    faces
      .filter(({ whole }) => whole.isArabic === isArabic)
      .map(({ whole }) => whole.rule(fontData(readFileSync(whole.file))))
      .join('\n');
  const outside = faces.flatMap(({ whole, name, first, rest }) => [
    whole.rule(builtOf(name), first),
    whole.rule(builtOf(whole.name), rest),
  ]);
  return new Map([
    ['fonts', namedFile('fonts', 'css', outside.join('').replace(/\s*([{:;,])\s+/g, '$1'))],
    ['latin', namedFile('fonts-latin', 'css', inside(false))],
    ['arabic', namedFile('fonts-arabic', 'css', inside(true))],
  ]);
}

/** Each timeline of `data/` as a script, for frames that may not fetch JSON. */
function texts(): File[] {
  return [...checkedTexts()].map(([id, text]) => {
    return { name: `data/${id}.js`, source: textScript(id, text) };
  });
}

/** What an embed loads, by the names of its parts. */
interface Loaded {
  scripts: ReadonlyMap<string, File>;
  sheets: ReadonlyMap<string, File>;
}

/** What `boot.js` and `parts.js` read from a page. */
function dataOf({ scripts, sheets }: Loaded, root: string) {
  const list = (files: Iterable<[string, File]>) =>
    [...files].map(([name, file]) => `${name}=${root}${file.name}`).join(' ');
  return { chunks: list(scripts), sheets: list(sheets), languages: SPOKEN, says: SAYS };
}

function embedPage({ root, title, html, head, body, end }: EmbedPage): string {
  const page = readFileSync(fileOf('embed.html'), 'utf8')
    .replace('<html lang="en">', () => `<html ${html}>`)
    .replace('<title>Khatt</title>', () => `<title>${escapeHtml(title)}</title>`)
    .replace('"/favicon.svg"', `"${root}favicon.svg"`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace(/ *<script type="module".*<\/script>\n/, '')
    .replace('</body>', () => [...end, '</body>'].join('\n  '));
  return body === undefined ? page : page.replace(/ *<noscript>[^]*<\/noscript>/, () => body);
}
