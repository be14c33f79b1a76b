import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../../src/data/fingerprint.ts';
import { parseTimeline } from '../../src/data/parse.ts';
import { fileOf } from '../sources.ts';

const DATA = fileOf('data');

let texts: ReadonlyMap<string, string> | undefined;

/** The text of each timeline in `data/` that has no problem, by its id; read and checked once. */
export function checkedTexts(): ReadonlyMap<string, string> {
  texts ??= new Map(
    readdirSync(DATA)
      .filter((name) => name.endsWith('.json'))
      .map((name): [string, string] => [
        name.replace(/\.json$/, ''),
        readFileSync(path.join(DATA, name), 'utf8'),
      ])
      .filter(([, text]) => parseTimeline(text).problems.length === 0),
  );
  return texts;
}

/**
 * The fingerprint of each of them: what has been checked when the page was built need not be checked
 * again by every reader's phone.
 */
export function checkedTimelines(): Record<string, number> {
  return Object.fromEntries([...checkedTexts()].map(([id, text]) => [id, fingerprint(text)]));
}

/** A timeline's text as a script, for frames that may not fetch it; it may stand inside a page. */
export function textScript(id: string, text: string): string {
  // Inside a page only these would end it.
  const literal = JSON.stringify(text).replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');
  return `(self.khattTexts??={})[${JSON.stringify(id)}]=${literal}`;
}
