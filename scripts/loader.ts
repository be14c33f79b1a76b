import path from 'node:path';
import { build } from 'vite';
import { smaller } from './bundle.ts';

const FOLDER = path.resolve(import.meta.dirname, '..');

/** Writes `embed.js` into a folder: one classic script, which asks for nothing else. */
export async function buildLoader(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: FOLDER,
    logLevel: 'warn',
    publicDir: false,
    plugins: [smaller({ isAscii: true })],
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: path.join(FOLDER, 'src/pages/embed/loader/main.ts'),
        output: { format: 'iife', entryFileNames: 'embed.js' },
      },
    },
  });
}
