import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import { FAMILY, hostStyles } from './host-styles.ts';
import { paletteStyles } from './palette-css.ts';

const FOLDER = path.resolve(import.meta.dirname, '..');
const SHELL = path.join(FOLDER, 'src/pages/embed/module');

/** All that `khatt.js` starts with is one piece beside it, under a name that can be cached for ever. */
const CORE: Rolldown.CodeSplittingGroup = {
  name: 'core',
  tags: ['$initial'],
  test: (id) => !id.startsWith(SHELL),
};

/** Builds the ES module for developers: `khatt.js`, its types, and beside them what it loads on demand. */
export async function buildLib(outDir = path.join(FOLDER, 'dist/lib')): Promise<void> {
  await build({
    configFile: false,
    root: FOLDER,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    // Every timeline is checked: none is known here.
    define: { KHATT_CHECKED: '{}', KHATT_FAMILY: JSON.stringify(FAMILY) },
    plugins: [
      paletteStyles(),
      hostStyles(),
      svelte({ configFile: false, compilerOptions: { runes: true } }),
      plainImports(),
      inlineStyles(),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        input: { khatt: path.join(SHELL, 'mount.ts') },
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
  copyFileSync(path.join(SHELL, 'khatt.d.ts'), path.join(outDir, 'khatt.d.ts'));
}

export default () => buildLib();

/** Leaves `import()` as it is: what Vite wraps around it looks for styles, of which there are none. */
function plainImports(): Plugin {
  return {
    name: 'khatt:plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

/** Puts the one sheet, as text, in the place of `KHATT_STYLES`: the module adopts it itself. */
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
