import { cpSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { FOLDER } from './sources.ts';

/** Builds the app with `vite.config.ts`, and copies the timelines beside it. */
export async function makeApp(outDir: string): Promise<void> {
  await build({ root: FOLDER, logLevel: 'warn', build: { outDir } });
  cpSync(path.join(FOLDER, 'data'), path.join(outDir, 'data'), { recursive: true });
}
