import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { NO_SITE } from './parts/defines.ts';
import { FAMILY, hostStyles } from './parts/host-styles.ts';
import { ALONE, plainImports, svelteComponents } from './parts/page-plugins.ts';
import { paletteStyles } from './parts/palette-css.ts';
import { fileOf, SOURCES } from './sources.ts';

const ENTRY = fileOf(SOURCES.module);

/** All code that `khatt.js` starts with is one chunk, with a content hash in its name. */
const CORE: Rolldown.CodeSplittingGroup = {
  name: 'core',
  tags: ['$initial'],
  test: (id) => !id.startsWith(path.dirname(ENTRY)),
};

/**
 * Builds the ES module for developers in `lib/`: `khatt.js`, its types, and the files that it loads on
 * demand.
 */
export async function makeModule(siteDir: string): Promise<void> {
  const outDir = path.join(siteDir, 'lib');
  await build({
    ...ALONE,
    base: './',
    // No timeline is known at build time: each is checked when it loads.
    define: { ...NO_SITE, KHATT_FAMILY: JSON.stringify(FAMILY) },
    plugins: [paletteStyles(), hostStyles(), svelteComponents(), plainImports(), inlineStyles()],
    build: {
      outDir,
      emptyOutDir: true,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        input: { khatt: ENTRY },
        preserveEntrySignatures: 'strict',
        output: {
          codeSplitting: { groups: [CORE] },
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          assetFileNames: 'fonts/[name]-[hash][extname]',
        },
      },
    },
  });
  copyFileSync(fileOf(SOURCES.moduleTypes), path.join(outDir, 'khatt.d.ts'));
}

/** Replaces `KHATT_STYLES` with the stylesheet as text: the module adopts it itself. */
function inlineStyles(): Plugin {
  return {
    name: 'khatt:inline-styles',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
        const [sheet] = sheets;
        if (sheets.length !== 1 || sheet?.type !== 'asset')
          this.error(`not one sheet: ${sheets.length}`);
        const styles = JSON.stringify(String(sheet.source).trim());
        Reflect.deleteProperty(bundle, sheet.fileName);
        const entry = bundle['khatt.js'];
        if (entry?.type !== 'chunk' || !entry.code.includes('KHATT_STYLES'))
          this.error('no place for the styles');
        entry.code = entry.code.replace('KHATT_STYLES', () => styles);
      },
    },
  };
}
