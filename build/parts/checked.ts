import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../../src/data/fingerprint.ts';
import { parseTimeline } from '../../src/data/parse.ts';
import { problemText } from '../../src/data/problems.ts';
import { fileOf } from '../sources.ts';

const DATA = fileOf('data');

/** Files beside the timelines. */
const NO_TIMELINE = /^site\.json$|\.schema\.json$/;

let texts: ReadonlyMap<string, string> | undefined;

/**
 * The text of each valid timeline in `data/`, by id; read and checked once. Those with problems are named: they
 * can be opened, but the build makes no pages, pictures and files of them.
 */
export function checkedTexts(): ReadonlyMap<string, string> {
  texts ??= new Map(
    readdirSync(DATA)
      .filter((name) => name.endsWith('.json') && !NO_TIMELINE.test(name))
      .map((name): [string, string] => [
        name.replace(/\.json$/, ''),
        readFileSync(path.join(DATA, name), 'utf8'),
      ])
      .filter(isValid),
  );
  return texts;
}

function isValid([id, text]: [string, string]): boolean {
  const { problems } = parseTimeline(text);
  for (const problem of problems)
    console.warn(`data/${id}.json: built without its own pages: ${problemText(problem)}`);
  return problems.length === 0;
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
