import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../../src/data/fingerprint.ts';
import { parseTimeline } from '../../src/data/parse.ts';
import { problemText } from '../../src/data/problems.ts';
import type { TimelineData } from '../../src/data/schema.ts';
import { fileOf } from '../sources.ts';

const DATA = fileOf('data');

/** Files beside the timelines. */
const NO_TIMELINE = /^site\.json$|\.schema\.json$/;

/** A timeline's file that is shown without loss. */
interface Checked {
  text: string;
  data: TimelineData;
  /** Whether nothing is to be said of it, so that readers' browsers need not check it again. */
  isClean: boolean;
}

let files: ReadonlyMap<string, Checked> | undefined;

/**
 * The text of each timeline in `data/` of which nothing is left out, by id; read and checked once. Others are
 * named: they can be opened, but the build makes no pages, pictures and files of them.
 */
export function checkedTexts(): ReadonlyMap<string, string> {
  return new Map([...checkedFiles()].map(([id, { text }]) => [id, text]));
}

/** The timeline of one of them. */
export function checkedData(id: string): TimelineData {
  return checkedFiles().get(id)!.data;
}

function checkedFiles(): ReadonlyMap<string, Checked> {
  files ??= new Map(
    readdirSync(DATA)
      .filter((name) => name.endsWith('.json') && !NO_TIMELINE.test(name))
      .flatMap((name): [string, Checked][] => {
        const id = name.replace(/\.json$/, '');
        const file = checkedFile(id, readFileSync(path.join(DATA, name), 'utf8'));
        return file ? [[id, file]] : [];
      }),
  );
  return files;
}

function checkedFile(id: string, text: string): Checked | undefined {
  const { timeline: data, problems } = parseTimeline(text);
  const isWhole = data !== null && problems.every(({ level }) => level !== 'error');
  const outcome = isWhole ? '' : 'built without its own pages: ';
  for (const problem of problems)
    console.warn(`data/${id}.json: ${outcome}${problemText(problem)}`);
  return isWhole ? { text, data, isClean: problems.length === 0 } : undefined;
}

/** The fingerprint of each of them that needs no check in a reader's browser. */
export function checkedTimelines(): Record<string, number> {
  const clean = [...checkedFiles()].filter(([, { isClean }]) => isClean);
  return Object.fromEntries(clean.map(([id, { text }]) => [id, fingerprint(text)]));
}

/** A timeline's text as a script, for frames that may not fetch JSON; safe to inline in a page. */
export function textScript(id: string, text: string): string {
  // Only these sequences could end an inline script.
  const literal = JSON.stringify(text).replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');
  return `(self.khattTexts??={})[${JSON.stringify(id)}]=${literal}`;
}
