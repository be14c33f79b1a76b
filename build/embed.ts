import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rollup, type Plugin as RollupPlugin } from 'rollup';
import { minify } from 'terser';
import { FLAGSHIP } from '../src/shells/flagship.ts';
import { checkedTexts, textScript } from './parts/checked.ts';
import { embedCode } from './parts/embed-code.ts';
import { fontData, fontFaces } from './parts/font-faces.ts';
import { inlineScript } from './parts/inline-script.ts';
import { fileOf, SOURCES } from './sources.ts';

/** A file of the embed, with its place in the built folder. */
interface File {
  name: string;
  source: string;
}

/**
 * Builds `embed.html` and what it needs into a folder where the app is built already.
 *
 * Its code comes as classic scripts, put together by `system.js`: modules are always fetched by the
 * rules for strangers (CORS), and in a sandbox without `allow-same-origin` a frame is a stranger to
 * its own server. It shares no file with the app, so that it fetches nothing that it does not need.
 */
export async function makeEmbed(outDir: string): Promise<void> {
  const { chunks, styles } = await embedCode('embed', {
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    // What every embed starts with is one file.
    codeSplitting: { groups: [{ name: 'start', tags: ['$initial'], priority: 1 }] },
  });
  const scripts = await classic(chunks);
  const sheets = fontSheets(outDir);
  const css = named('embed', 'css', styles);
  const files = [...scripts.values(), css, ...sheets.values(), ...texts()];
  mkdirSync(path.join(outDir, 'assets'), { recursive: true });
  for (const { name, source } of files) writeFileSync(path.join(outDir, name), source);
  writeFileSync(path.join(outDir, 'embed.html'), page(scripts, sheets, css));
}

/** Modules as classic scripts, by the names that they had without their hashes. */
async function classic(chunks: ReadonlyMap<string, string>): Promise<Map<string, File>> {
  const memory: RollupPlugin = {
    name: 'khatt:memory',
    resolveId: (id) => path.posix.normalize(id.replace(/^\.\//, '')),
    load: (id) => chunks.get(id) ?? null,
  };
  const bundle = await rollup({
    input: 'embed.js',
    plugins: [memory],
    preserveEntrySignatures: false,
  });
  const names = 'assets/embed-[name]-[hash].js';
  const { output } = await bundle.generate({
    format: 'system',
    compact: true,
    entryFileNames: 'assets/[name]-[hash].js',
    chunkFileNames: names,
    plugins: [{ name: 'khatt:small', renderChunk: (code) => small(code) }],
  });
  const scripts = output.filter((file) => file.type === 'chunk');
  return new Map(
    scripts.map(({ name, fileName, code }) => [name, { name: fileName, source: code }]),
  );
}

async function small(code: string): Promise<{ code: string }> {
  const { code: smaller } = await minify(code, {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 4, unsafe_methods: true },
  });
  return { code: smaller! };
}

/** A file in `assets/` whose name says what is in it, so that it can be cached for ever. */
function named(name: string, type: string, source: string): File {
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { name: `assets/${name}-${hash}.${type}`, source };
}

/**
 * The sheets of the page's fonts: one that names the font files of the app, and for frames that may
 * not fetch those, one for each script that has them inside.
 */
function fontSheets(outDir: string): Map<string, File> {
  const faces = fontFaces(outDir);
  const inside = (isArabic: boolean) =>
    faces
      .filter((face) => face.isArabic === isArabic)
      .map(({ file, rule }) => rule(fontData(readFileSync(file))))
      .join('\n');
  const outside = faces.map(({ file, rule }) => rule(path.basename(file))).join('\n');
  return new Map([
    ['fonts', named('fonts', 'css', outside)],
    ['latin', named('fonts-latin', 'css', inside(false))],
    ['arabic', named('fonts-arabic', 'css', inside(true))],
  ]);
}

/** Each timeline of `data/` as a script, for frames that may not fetch it. */
function texts(): File[] {
  return [...checkedTexts()].map(([id, text]) => {
    return { name: `data/${id}.js`, source: textScript(id, text) };
  });
}

function page(
  scripts: ReadonlyMap<string, File>,
  sheets: ReadonlyMap<string, File>,
  css: File,
): string {
  const list = (files: Iterable<[string, File]>) =>
    [...files].map(([name, file]) => `${name}=./${file.name}`).join(' ');
  const chunks = [...scripts].filter(([name]) => ['embed', 'ar', 'en'].includes(name));
  const attributes = `data-chunks="${list(chunks)}" data-sheets="${list(sheets)}" data-timeline="${FLAGSHIP}"`;
  return readFileSync(fileOf('embed.html'), 'utf8')
    .replace('<html lang="en">', () => `<html lang="en" ${attributes}>`)
    .replace('"/favicon.svg"', '"./favicon.svg"')
    .replace(
      '<!--head-->',
      () =>
        `<link rel="stylesheet" href="./${css.name}" />\n    ${inlineScript(SOURCES.embedBoot)}`,
    )
    .replace(/ *<script type="module".*<\/script>\n/, '')
    .replace('</body>', () => `${inlineScript(SOURCES.embedSystem)}\n  </body>`);
}
