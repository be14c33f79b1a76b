import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, test } from 'vitest';

// The snippets are in no file, so the compiler knows no types for them.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** What the linter says of code in that file: of each rule the line, or why it could not be read. */
async function found(filePath: string, code: string): Promise<{ line: number; rule: string }[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ line, ruleId, message }) => ({ line, rule: ruleId ?? message }));
}

/** The rules that the code breaks there, each once, in order. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const rules = (await found(filePath, code)).map(({ rule }) => rule);
  return [...new Set(rules)].sort();
}

// The first text loads the linter with all its plugins, which is no test's own time.
beforeAll(() => broken('src/time/page.ts', ''), 60_000);

const ROOMS =
  'time data model layout scene chart render i18n state ui features presentation pages'.split(' ');
const PURE = ROOMS.slice(0, 6);

/** A file of the room; pages are one folder deeper. */
function fileIn(room: string): string {
  return room === 'pages' ? 'src/pages/read/page.ts' : `src/${room}/page.ts`;
}

function importFrom(room: string, other: string): string {
  return `${room === 'pages' ? '../../' : '../'}${other}/thing.ts`;
}

describe.each(['static', 'dynamic', 'type', 'export'])('by %s imports', (kind) => {
  const code = {
    static: (x: string, from: string) => `import { ${x} } from '${from}'; ${x}();`,
    dynamic: (x: string, from: string) => `export const ${x} = () => import('${from}');`,
    type: (x: string, from: string) =>
      `import type { ${x} } from '${from}'; export type Of${x} = ${x}[];`,
    export: (x: string, from: string) => `export { ${x} } from '${from}';`,
  }[kind]!;
  const rule = kind === 'dynamic' ? 'no-restricted-syntax' : 'no-restricted-imports';

  test.each(ROOMS)('%s takes from the rooms before it alone', async (room) => {
    const others = ROOMS.filter((other) => other !== room);
    const before = room === 'i18n' ? [] : ROOMS.slice(0, ROOMS.indexOf(room));
    // One line an import, so that the line tells which it was.
    const lines = others.map((other) => code(`x_${other}`, importFrom(room, other)));
    const refused = await found(fileIn(room), lines.join('\n'));
    const named = refused.map(({ line, rule }) => `${others[line - 1]}: ${rule}`);
    expect([...new Set(named)]).toEqual(
      others.filter((other) => !before.includes(other)).map((other) => `${other}: ${rule}`),
    );
  });
});

test('a component is held to the arrows like any file', async () => {
  const importing = (from: string) =>
    `<script lang="ts">import Thing from '${from}';</script>\n<Thing />`;
  expect(await broken('src/ui/A.svelte', importing('../scene/thing.ts'))).toEqual([]);
  expect(await broken('src/ui/A.svelte', importing('../pages/read/Thing.svelte'))).toEqual([
    'no-restricted-imports',
  ]);
});

test('a file deeper in a room is held to the same arrows', async () => {
  const code = "export { x } from '../../scene/thing.ts';";
  expect(await broken('src/layout/labels/place.ts', code)).toEqual(['no-restricted-imports']);
});

test('pages never import each other, and do import themselves', async () => {
  const file = 'src/pages/present/page.ts';
  expect(await broken(file, "export { x } from './slide.ts';")).toEqual([]);
  expect(await broken(file, "export { x } from '../read/page.ts';")).toEqual([
    'no-restricted-imports',
  ]);
  expect(await broken(file, "export const x = () => import('../embed/page.ts');")).toEqual([
    'no-restricted-syntax',
  ]);
});

test('a feature loads another by its entry, and knows nothing else of it', async () => {
  const file = 'src/features/list/page.ts';
  expect(await broken(file, "export { x } from './item.ts';")).toEqual([]);
  expect(await broken(file, "export const x = () => import('../search/index.ts');")).toEqual([]);
  expect(await broken(file, "export { x } from '../search/finder.ts';")).toEqual([
    'no-restricted-imports',
  ]);
  const slide = "export { x } from '../stage/slide.ts';";
  expect(await broken('src/presentation/speaker/a.ts', slide)).toEqual(['no-restricted-imports']);
});

test('i18n may import its own files only', async () => {
  expect(await broken('src/i18n/ar.ts', "export { x } from './en.ts';")).toEqual([]);
  expect(await broken('src/i18n/ar.ts', "export { x } from 'd3';")).toEqual([
    'no-restricted-imports',
  ]);
});

test('source imports neither tests nor the build, and they import anything', async () => {
  expect(await broken('src/ui/a.ts', "export { x } from '../../tests/x.ts';")).toEqual([
    'no-restricted-imports',
  ]);
  const code = "import { x } from '../../src/pages/read/page.ts'; x(fetch, document);";
  expect(await broken('tests/data/a.test.ts', code)).toEqual([]);
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

test.each(['render', 'state', 'ui', 'features'])(
  '%s may draw, and leaves the outside to pages',
  async (room) => {
    const file = `src/${room}/a.ts`;
    expect(await broken(file, 'export const x = document.createElement("p");')).toEqual([]);
    for (const name of ['fetch', 'localStorage', 'sessionStorage', 'location', 'history']) {
      expect(await broken(file, `export const x = ${name};`)).toEqual(['no-restricted-globals']);
      expect(await broken(file, `export const x = window.${name};`)).toEqual([
        'no-restricted-properties',
      ]);
      expect(await broken('src/pages/read/a.ts', `export const x = ${name};`)).toEqual([]);
    }
  },
);

test('no HTML is made from text, in any room', async () => {
  expect(await broken('src/ui/A.svelte', '{@html "<b>"}')).toEqual(['svelte/no-at-html-tags']);
  const bound =
    '<script lang="ts">let x = $state("");</script>\n<p contenteditable bind:innerHTML={x}></p>';
  expect(await broken('src/ui/A.svelte', bound)).toEqual(['no-restricted-syntax']);
  const writes = [
    "export const a = (p: HTMLElement) => (p.innerHTML = 'x');",
    "export const b = (p: HTMLElement) => (p.outerHTML = 'x');",
    "export const c = (p: HTMLElement) => p.insertAdjacentHTML('afterend', 'x');",
  ];
  for (const room of ROOMS) {
    expect(await found(fileIn(room), writes.join('\n')), room).toEqual(
      writes.map((_, i) => ({ line: i + 1, rule: 'no-restricted-properties' })),
    );
  }
});

test('the console is for warnings and errors', async () => {
  expect(await broken('src/ui/a.ts', "console.log('x');")).toEqual(['no-console']);
  expect(await broken('src/ui/a.ts', "console.warn('x'); console.error('y');")).toEqual([]);
});
