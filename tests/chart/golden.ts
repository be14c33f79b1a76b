import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const FOLDER = new URL('./golden/', import.meta.url);

/**
 * Holds a value to `tests/chart/golden/NAME.json`, every number rounded to 0.1. What differs is
 * written to `NAME-changed.json` beside it, and the failure names the first place that differs.
 * `UPDATE_GOLDEN=1` accepts the new value; a golden that does not exist fails without it.
 */
export function expectGolden(name: string, value: unknown): void {
  const file = new URL(`${name}.json`, FOLDER);
  const changed = new URL(`${name}-changed.json`, FOLDER);
  const actual = plain(value);
  mkdirSync(FOLDER, { recursive: true });
  rmSync(changed, { force: true });
  if (process.env['UPDATE_GOLDEN']) return write(file, actual);

  const golden = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Json) : undefined;
  const difference = firstDifference(golden, actual, name);
  if (difference !== undefined) write(changed, actual);
  expect(difference, `${difference}; see ${name}-changed.json`).toBeUndefined();
}

/** The value as JSON keeps it, typed arrays as arrays, numbers to 0.1, what is no number by name. */
function plain(value: unknown): Json {
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'number') return round(part);
    if (ArrayBuffer.isView(part)) return Array.from(part as Float64Array);
    return part;
  });
  return JSON.parse(text) as Json;
}

function round(value: number): number | string {
  if (!Number.isFinite(value)) return String(value);
  return Math.round(value * 10) / 10;
}

/** Where the two first differ and how, as `name.marks[3].x: 12.5, not 12`; undefined when equal. */
export function firstDifference(
  expected: Json | undefined,
  actual: Json | undefined,
  path: string,
): string | undefined {
  if (!isTree(expected) || !isTree(actual) || Array.isArray(expected) !== Array.isArray(actual)) {
    return expected === actual ? undefined : `${path}: ${show(actual)}, not ${show(expected)}`;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const place = Array.isArray(expected) ? `${path}[${key}]` : `${path}.${key}`;
    const difference = firstDifference(child(expected, key), child(actual, key), place);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

type Tree = Json[] | { [key: string]: Json };

function isTree(value: Json | undefined): value is Tree {
  return typeof value === 'object' && value !== null;
}

function child(tree: Tree, key: string): Json | undefined {
  return (tree as Record<string, Json>)[key];
}

function show(value: Json | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}

function write(file: URL, value: Json): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
