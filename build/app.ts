import { cpSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { FOLDER } from './sources.ts';

/** Where Vite lists the packages whose code the app includes; beside its manifest. */
export const APP_LICENCES = '.vite/licences.json';

/** Builds the app with `vite.config.ts`, and copies the timelines beside it. */
export async function makeApp(outDir: string): Promise<void> {
  await build({
    root: FOLDER,
    logLevel: 'warn',
    build: { outDir, license: { fileName: APP_LICENCES } },
  });
  cpSync(path.join(FOLDER, 'data'), path.join(outDir, 'data'), { recursive: true });
}
