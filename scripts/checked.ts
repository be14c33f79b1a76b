import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../src/data/fingerprint.ts';
import { parseTimeline } from '../src/data/parse.ts';

const DATA = path.resolve(import.meta.dirname, '../data');

/**
 * The fingerprint of each timeline in `data/` that has no problem, by its id: what has been checked
 * when the page was built need not be checked again by every reader's phone.
 */
export function checkedTimelines(): Record<string, number> {
  const names = readdirSync(DATA).filter((name) => name.endsWith('.json'));
  const entries = names
    .map(
      (name) => [name.replace(/\.json$/, ''), readFileSync(path.join(DATA, name), 'utf8')] as const,
    )
    .filter(([, text]) => parseTimeline(text).problems.length === 0)
    .map(([id, text]) => [id, fingerprint(text)]);
  return Object.fromEntries(entries) as Record<string, number>;
}
