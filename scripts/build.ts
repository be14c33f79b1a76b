import { cpSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { buildEmbed } from './embed.ts';
import { writeFiles } from './file.ts';
import { writeHeaders } from './headers.ts';
import { buildLib } from './lib.ts';
import { buildLoader } from './loader.ts';
import { prerender } from './prerender.ts';
import { buildServiceWorker } from './service-worker.ts';
import { writeShareFiles } from './share.ts';

const FOLDER = path.resolve(import.meta.dirname, '..');
const OUT = path.join(FOLDER, 'dist');

/** `npm run build`: everything that is served, into `dist/`. */
export default async function buildAll(): Promise<void> {
  await build({ root: FOLDER });
  cpSync(path.join(FOLDER, 'data'), path.join(OUT, 'data'), { recursive: true });
  await prerender(OUT);
  // Before the embed, which it does not hold.
  await buildServiceWorker(OUT);
  await buildEmbed(OUT);
  await writeShareFiles(OUT);
  await writeFiles(OUT);
  await buildLoader(OUT);
  await buildLib(path.join(OUT, 'lib'));
  // Last: it names the scripts that are in the pages.
  writeHeaders(OUT);
}
