import path from 'node:path';
import { build } from 'vite';
import { smaller } from './bundle.ts';

const FOLDER = path.resolve(import.meta.dirname, '..');

/** Writes `dist/embed.js`: one classic script, which asks for nothing else. */
export default async function loader(): Promise<void> {
  await build({
    configFile: false,
    root: FOLDER,
    logLevel: 'warn',
    publicDir: false,
    plugins: [smaller()],
    build: {
      emptyOutDir: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: path.join(FOLDER, 'src/shells/embed/loader/main.ts'),
        output: { format: 'iife', entryFileNames: 'embed.js' },
      },
    },
  });
}
