import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from './parts/files-in.ts';
import { scriptAlone } from './parts/script-alone.ts';
import { siteData } from './parts/site-data.ts';
import { SOURCES } from './sources.ts';

/** In the app's folder, which becomes its scope. */
export const SERVICE_WORKER = 'sw.js';

/**
 * Writes the service worker into the folder of the app. Must run before the other targets: it keeps all
 * files that are there by then. Of the timelines it keeps the one of the front page; the others, and the pages in
 * their folders, are kept once they were read.
 */
export async function makeServiceWorker(outDir: string): Promise<void> {
  const code = await scriptAlone(SOURCES.worker);
  const files = keptFiles(outDir);
  const hash = createHash('sha256').update(code);
  for (const file of files) hash.update(file).update(readFileSync(path.join(outDir, file)));
  const version = hash.digest('base64url').slice(0, 12);
  const known = { version, files: files.map(addressOf), pages: ownPages(outDir).map(addressOf) };
  const worker = `const KHATT_BUILD = ${JSON.stringify(known)};\n${code}`;
  writeFileSync(path.join(outDir, SERVICE_WORKER), worker);
}

/** Paths of the files to keep. */
function keptFiles(outDir: string): string[] {
  const own = new Set(ownPages(outDir));
  const isKept = (file: string) =>
    file.startsWith('data/') ? file === `data/${siteData().front}.json` : !own.has(file);
  return filesIn(outDir).filter(isKept);
}

/** The pages in the folders of the timelines. */
function ownPages(outDir: string): string[] {
  const folders = siteData().order.map((id) => `${id}/`);
  return filesIn(outDir).filter((file) => folders.some((folder) => file.startsWith(folder)));
}

/** The path at which a file is asked for, as in an address. */
function addressOf(file: string): string {
  return encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}
