import { build } from 'vite';
import { ALONE } from './parts/page-plugins.ts';
import { smaller } from './parts/pieces.ts';
import { fileOf, SOURCES } from './sources.ts';

/** Writes `embed.js` into a folder: one classic script, which asks for nothing else. */
export async function makeLoader(outDir: string): Promise<void> {
  await build({
    ...ALONE,
    plugins: [smaller({ isAscii: true })],
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
