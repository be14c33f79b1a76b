import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../../src/data/fingerprint.ts';
import { parseTimeline } from '../../src/data/parse.ts';
import { fileOf } from '../sources.ts';

const DATA = fileOf('data');

let texts: ReadonlyMap<string, string> | undefined;

/** The text of each valid timeline in `data/`, by id; read and checked once. */
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
 * The fingerprint of each of them: a timeline checked by the build need not be checked
 * again in every reader's browser.
 */
export function checkedTimelines(): Record<string, number> {
  return Object.fromEntries([...checkedTexts()].map(([id, text]) => [id, fingerprint(text)]));
}

/** A timeline's text as a script, for frames that may not fetch JSON; safe to inline in a page. */
export function textScript(id: string, text: string): string {
  // Only these sequences could end an inline script.
  const literal = JSON.stringify(text).replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');
  return `(self.khattTexts??={})[${JSON.stringify(id)}]=${literal}`;
}
