import { build, type Plugin } from 'vite';
import { defines } from './parts/defines.ts';
import { ALONE } from './parts/page-plugins.ts';
import { fileOf, SOURCES } from './sources.ts';

/** Writes `embed.js` into a folder: one classic script that loads no other file. */
export async function makeLoader(outDir: string): Promise<void> {
  await build({
    ...ALONE,
    define: defines(),
    plugins: [ascii()],
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileOf(SOURCES.loader),
        output: { format: 'iife', entryFileNames: 'embed.js' },
      },
    },
  });
}

/** Escapes all non-ASCII characters: the host page may be in any encoding. */
function ascii(): Plugin {
  return {
    name: 'khatt:ascii',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') output.code = output.code.replace(/[^\0-\x7f]/g, escaped);
      }
    },
  };
}

/** A UTF-16 unit as an escape that is valid in strings and regular expressions. */
function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
