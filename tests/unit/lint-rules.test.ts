import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// The snippets are in no file, so the compiler knows no types for them.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The rules that the code breaks there, each once, in order. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const rules = result!.messages.map(({ ruleId, message }) => ruleId ?? message);
  return [...new Set(rules)].sort();
}

const ROOMS = 'time data model layout scene render i18n state view shells'.split(' ');
const PURE = ROOMS.slice(0, 5);

/** A file of the room; shells are one folder deeper. */
function fileIn(room: string): string {
  return room === 'shells' ? 'src/shells/read/page.ts' : `src/${room}/page.ts`;
}

function importFrom(room: string, other: string): string {
  return `${room === 'shells' ? '../../' : '../'}${other}/thing.ts`;
}

const pairs = ROOMS.flatMap((room, i) =>
  ROOMS.flatMap((other, j) =>
    i === j ? [] : [{ room, other, allowed: j < i && room !== 'i18n' }],
  ),
);

describe.each(['static', 'dynamic', 'type', 'export'])('%s imports between rooms', (kind) => {
  const code = {
    static: (from: string) => `import { x } from '${from}'; x();`,
    dynamic: (from: string) => `export const x = () => import('${from}');`,
    type: (from: string) => `import type { X } from '${from}'; export type Y = X[];`,
    export: (from: string) => `export { x } from '${from}';`,
  }[kind]!;
  const rule = kind === 'dynamic' ? 'no-restricted-syntax' : 'no-restricted-imports';

  test.each(pairs)('$room from $other: $allowed', async ({ room, other, allowed }) => {
    const expected = allowed ? [] : [rule];
    expect(await broken(fileIn(room), code(importFrom(room, other)))).toEqual(expected);
  });
});

test('a component is held to the arrows like any file', async () => {
  const importing = (from: string) =>
    `<script lang="ts">import Thing from '${from}';</script>\n<Thing />`;
  expect(await broken('src/view/A.svelte', importing('../scene/thing.ts'))).toEqual([]);
  expect(await broken('src/view/A.svelte', importing('../shells/read/Thing.svelte'))).toEqual([
    'no-restricted-imports',
  ]);
});

test('a file deeper in a room is held to the same arrows', async () => {
  const code = "export { x } from '../../scene/thing.ts';";
  expect(await broken('src/layout/labels/place.ts', code)).toEqual(['no-restricted-imports']);
});

test('shells never import each other, and do import themselves', async () => {
  const file = 'src/shells/present/page.ts';
  expect(await broken(file, "export { x } from './slide.ts';")).toEqual([]);
  expect(await broken(file, "export { x } from '../read/page.ts';")).toEqual([
    'no-restricted-imports',
  ]);
  expect(await broken(file, "export const x = () => import('../edit/page.ts');")).toEqual([
    'no-restricted-syntax',
  ]);
});

test('i18n may import its own files only', async () => {
  expect(await broken('src/i18n/ar.ts', "export { x } from './en.ts';")).toEqual([]);
  expect(await broken('src/i18n/ar.ts', "export { x } from 'd3';")).toEqual([
    'no-restricted-imports',
  ]);
});

test('source imports neither tests nor the build, and they import anything', async () => {
  expect(await broken('src/view/a.ts', "export { x } from '../../tests/x.ts';")).toEqual([
    'no-restricted-imports',
  ]);
  const code = "import { x } from '../../src/shells/read/page.ts'; x(fetch, document);";
  expect(await broken('tests/unit/a.test.ts', code)).toEqual([]);
  expect(await broken('build/a.ts', code)).toEqual([]);
});

test.each(PURE)('%s is pure: no global, no clock, no chance, no Svelte', async (room) => {
  const file = `src/${room}/a.ts`;
  for (const name of ['window', 'document', 'navigator', 'performance', 'fetch', 'localStorage']) {
    expect(await broken(file, `export const x = ${name};`)).toEqual(['no-restricted-globals']);
  }
  expect(await broken(file, 'export const x = Date.now();')).toEqual(['no-restricted-properties']);
  expect(await broken(file, 'export const x = Math.random();')).toEqual([
    'no-restricted-properties',
  ]);
  expect(await broken(file, 'export const x = new Date();')).toEqual(['no-restricted-syntax']);
  expect(await broken(file, "export { tick } from 'svelte';")).toEqual(['no-restricted-imports']);
  expect(await broken(file, "export { Tween } from 'svelte/motion';")).toEqual([
    'no-restricted-imports',
  ]);
  expect(await broken(file, 'export const x = new Date(0), y = Math.floor(1.5);')).toEqual([]);
});

test.each(['render', 'state', 'view'])(
  '%s may draw, and leaves the outside to shells',
  async (room) => {
    const file = `src/${room}/a.ts`;
    expect(await broken(file, 'export const x = document.createElement("p");')).toEqual([]);
    for (const name of ['fetch', 'localStorage', 'sessionStorage', 'location', 'history']) {
      expect(await broken(file, `export const x = ${name};`)).toEqual(['no-restricted-globals']);
      expect(await broken(file, `export const x = window.${name};`)).toEqual([
        'no-restricted-properties',
      ]);
      expect(await broken('src/shells/read/a.ts', `export const x = ${name};`)).toEqual([]);
    }
  },
);

test('no HTML is made from text, in any room', async () => {
  expect(await broken('src/view/A.svelte', '{@html "<b>"}')).toEqual(['svelte/no-at-html-tags']);
  const bound =
    '<script lang="ts">let x = $state("");</script>\n<p contenteditable bind:innerHTML={x}></p>';
  expect(await broken('src/view/A.svelte', bound)).toEqual(['no-restricted-syntax']);
  for (const room of ROOMS) {
    const writes = [
      "export const f = (p: HTMLElement) => (p.innerHTML = 'x');",
      "export const f = (p: HTMLElement) => (p.outerHTML = 'x');",
      "export const f = (p: HTMLElement) => p.insertAdjacentHTML('afterend', 'x');",
    ];
    for (const code of writes) {
      expect(await broken(fileIn(room), code)).toEqual(['no-restricted-properties']);
    }
  }
});

test('the console is for warnings and errors', async () => {
  expect(await broken('src/view/a.ts', "console.log('x');")).toEqual(['no-console']);
  expect(await broken('src/view/a.ts', "console.warn('x'); console.error('y');")).toEqual([]);
});
