import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes another build of the one in a folder, in its place: every script and sheet gets a new name, and
 * the old ones are gone; the pages say `data-build="second"`.
 */
export function deploySecond(folder: string): void {
  const compressed = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  // They would be sent in place of what is changed here.
  for (const name of compressed.filter((name) => name.endsWith('.br')))
    rmSync(path.join(folder, name));
  const names = readdirSync(path.join(folder, 'assets')).filter((name) =>
    /-[\w-]{6,8}\.(js|css)$/.test(name),
  );
  const renamed = names.map((name) => [name, name.replace(/-[\w-]{6,8}\./, '-newnewne.')] as const);
  for (const [old, name] of renamed) {
    renameSync(path.join(folder, 'assets', old), path.join(folder, 'assets', name));
  }
  for (const file of textsIn(folder)) {
    const text = readFileSync(file, 'utf8');
    const replaced = renamed.reduce((all, [old, name]) => all.replaceAll(old, name), text);
    writeFileSync(file, replaced.replace('<html ', '<html data-build="second" '));
  }
  const worker = path.join(folder, 'sw.js');
  const next = readFileSync(worker, 'utf8').replace(/"version":"[^"]*"/, '"version":"second"');
  writeFileSync(worker, next);
}

function textsIn(folder: string): string[] {
  const entries = ['.', 'ar', 'en', 'assets'].flatMap((each) =>
    readdirSync(path.join(folder, each)).map((name) => path.join(folder, each, name)),
  );
  return entries.filter((file) => /\.(html|js|css)$/.test(file));
}
