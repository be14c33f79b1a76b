import { createHash } from 'node:crypto';
import path from 'node:path';
import { minify } from 'terser';
import type { Plugin, Rolldown } from 'vite';
import { SOURCES } from '../sources.ts';
import { preloadHelper } from './page-plugins.ts';

/**
 * One chunk for the code that every page starts with, one for the drawing, one for the text below it, and one for
 * what these two share, even if other chunks share parts of them: splitting further costs bytes and requests.
 */
export const FIRST_PIECES: Rolldown.CodeSplittingGroup[] = [
  { name: 'start', tags: ['$initial'], priority: 1 },
  {
    name: (id, context) => (piecesOf(id, context).length > 1 ? 'shared' : null),
    priority: 1,
    debugName: 'shared',
  },
  { name: (id, context) => piecesOf(id, context)[0] ?? null, debugName: 'pieces' },
];

/** The names of the chunks that need a module. */
function piecesOf(id: string, context: Rolldown.ChunkingContext): string[] {
  return [SOURCES.drawing, SOURCES.reading]
    .filter((name) => isPartOf(id, name, context))
    .map((name) => path.parse(name).name);
}

/** Whether a component imports a module, directly or through others; `import()` does not count. */
function isPartOf(
  id: string,
  component: string,
  context: Rolldown.ChunkingContext,
  seen = new Set<string>(),
): boolean {
  if (id.endsWith(component)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = context.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isPartOf(importer, component, context, seen));
}

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string> } };

/**
 * Moves the styles of the prerendered list, and of the drawing, which follows at once, into the page's
 * own stylesheet. All other styles stay with their chunks.
 * code that they belong to.
 *
 * @param components path suffixes of those components
 */
export function firstStyles(components: readonly string[]): Plugin {
  return {
    name: 'khatt:first-styles',
    apply: 'build',
    generateBundle: {
      // Must run before Vite writes into the code which stylesheet each chunk waits for.
      order: 'pre',
      handler(_, bundle) {
        const entry = chunksOf(bundle).find(({ isEntry }) => isEntry);
        const [sheet] = entry?.viteMetadata?.importedCss ?? [];
        if (sheet === undefined) return;
        const isFirst = ({ moduleIds }: Chunk) =>
          components.some((component) => moduleIds.some((id) => id.endsWith(component)));
        const needed = chunksOf(bundle).filter(isFirst);
        const chunks = new Set(needed.flatMap((chunk) => [chunk, ...importsOf(chunk, bundle)]));
        for (const chunk of chunks) if (chunk !== entry) moveStyles(chunk, sheet, bundle);
        const { name, source } = renamed(sheet, bundle);
        this.emitFile({ type: 'asset', fileName: name, source });
      },
    },
  };
}

/**
 * Loads the styles of a lazy chunk with it. Vite's own helper can preload scripts too, which no page
 * here needs, and is four times as long.
 */
export function styleLoader(): Plugin {
  return preloadHelper(STYLE_LOADER);
}

const STYLE_LOADER = `
const sheets = new Map();
function load(href) {
  const sheet = new Promise((resolve, reject) => {
    const link = document.createElement('link');
    const onerror = () => {
      sheets.delete(href);
      reject(new Error('not loaded: ' + href));
    };
    Object.assign(link, { rel: 'stylesheet', href, onload: resolve, onerror });
    document.head.append(link);
  });
  sheets.set(href, sheet);
  return sheet;
}
export async function __vitePreload(importModule, styles = [], base) {
  const hrefs = styles.map((style) => new URL(style, base).href);
  const [module] = await Promise.all([
    importModule(),
    ...hrefs.map((href) => sheets.get(href) ?? load(href)),
  ]);
  return module;
}
`;

/**
 * Makes code smaller once more than Vite's own minifier leaves it: by 1.3 kB of what a first view of the
 * app fetches, and 1.2 kB of an embed's, in brotli.
 */
export function smaller(): Plugin {
  return {
    name: 'khatt:smaller',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const chunk of chunksOf(bundle)) {
          chunk.code = (
            await minify(chunk.code, { module: true, ecma: 2020, compress: { passes: 2 } })
          ).code!;
        }
      },
    },
  };
}

function chunksOf(bundle: Bundle): Chunk[] {
  return Object.values(bundle).filter((output): output is Chunk => output.type === 'chunk');
}

function importsOf(chunk: Chunk, bundle: Bundle): Chunk[] {
  return chunk.imports.flatMap((file) => {
    const other = bundle[file];
    return other?.type === 'chunk' ? [other, ...importsOf(other, bundle)] : [];
  });
}

function moveStyles(chunk: Chunk, sheet: string, bundle: Bundle): void {
  const styles = chunk.viteMetadata?.importedCss ?? new Set();
  for (const file of styles) {
    const [to, from] = [bundle[sheet], bundle[file]];
    if (to?.type !== 'asset' || from?.type !== 'asset') continue;
    to.source = `${textOf(to)}\n${textOf(from)}`;
    Reflect.deleteProperty(bundle, file);
  }
  styles.clear();
}

/** Renames the sheet after its content, so that it can be cached for ever. */
function renamed(sheet: string, bundle: Bundle): { name: string; source: string } {
  const source = textOf(bundle[sheet] as Rolldown.OutputAsset);
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  const name = sheet.replace(/-[\w-]{8}\.css$/, `-${hash}.css`);
  Reflect.deleteProperty(bundle, sheet);
  for (const { viteMetadata } of chunksOf(bundle)) {
    if (viteMetadata?.importedCss.delete(sheet)) viteMetadata.importedCss.add(name);
  }
  return { name, source };
}

function textOf({ source }: Rolldown.OutputAsset): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
