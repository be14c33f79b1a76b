// @ts-check
import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Each room imports only from the rooms before it. */
const ROOMS = [
  ...['time', 'data', 'model', 'layout', 'scene', 'chart'],
  ...['render', 'i18n', 'state', 'ui', 'features', 'presentation', 'pages'],
];
/** No DOM, no Svelte, no clock, no global: what they need of the world is passed in. */
const PURE = ['time', 'data', 'model', 'layout', 'scene', 'chart'];
/** Rooms whose folders do not know one another; a feature may load another by its `index.ts`, and speak its `words.ts`. */
const SIBLINGS = ['features', 'presentation', 'pages'];
/** The file that needs no network is put together from two other pages. */
const ASSEMBLED = 'file';

const STORES = ['localStorage', 'sessionStorage', 'indexedDB'];
const PAGES_ONLY = [...STORES, 'fetch', 'XMLHttpRequest', 'location', 'history'];
const WORLD = [...PAGES_ONLY, 'window', 'document', 'navigator', 'performance', 'globalThis'];

const HTML_FROM_TEXT = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map(
  (property) => ({ property, message: 'the data is plain text: never make HTML from it' }),
);
const CLOCK_AND_CHANCE = [
  { object: 'Date', property: 'now', message: 'pass the time in' },
  { object: 'Math', property: 'random', message: 'pass the numbers in' },
];
const CLOCK_SYNTAX = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'pass the time in',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'pass the time in' },
];
const BOUND_HTML = {
  selector: 'SvelteDirective[kind="Binding"][key.name.name=/HTML$/]',
  message: 'the data is plain text: never make HTML from it',
};

/** @typedef {{ regex: string, message: string }} Ban imports that match, as written in the source */

/**
 * @param {string} room
 * @returns {Ban[]}
 */
function bansOf(room) {
  const own = { regex: '^(?!\\./)', message: 'i18n imports nothing' };
  const later = ROOMS.slice(ROOMS.indexOf(room) + 1);
  return [
    ...outward(later, `${room} imports only from the rooms before it`),
    ...outward(['build', 'server', 'tools', 'tests'], 'src imports from nothing beside it'),
    ...(room === 'i18n' ? [own] : []),
    ...(PURE.includes(room) ? [{ regex: '^svelte(/|$)', message: `${room} is pure` }] : []),
  ];
}

/**
 * @param {string[]} folders
 * @param {string} message
 * @returns {Ban[]}
 */
function outward(folders, message) {
  return folders.length > 0 ? [{ regex: `^(\\.\\./)+(${folders.join('|')})/`, message }] : [];
}

/** @param {string} room */
function foldersOf(room) {
  const entries = readdirSync(new URL(`src/${room}/`, import.meta.url), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/**
 * `no-restricted-imports` does not see `import()`, hence the same bans as syntax.
 * @param {Ban[]} bans
 */
function dynamicBans(bans) {
  return bans.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
    message,
  }));
}

/**
 * @param {string} room
 * @param {string} folder
 * @param {Ban[]} bans
 * @returns {import('eslint').Linter.Config}
 */
function roomConfig(room, folder, bans) {
  const isPure = PURE.includes(room);
  const forbidden = isPure ? WORLD : room === 'pages' ? [] : PAGES_ONLY;
  const through = room === 'pages' ? [] : PAGES_ONLY;
  return {
    name: `khatt/${folder}`,
    files: [`src/${folder}/**/*.{ts,svelte}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: bans }],
      'no-restricted-globals': [
        'error',
        ...forbidden.map((name) => ({ name, message: `not in ${room}: only pages reach it` })),
      ],
      'no-restricted-properties': [
        'error',
        ...HTML_FROM_TEXT,
        ...(isPure ? CLOCK_AND_CHANCE : []),
        ...through.map((property) => ({ object: 'window', property, message: 'only pages' })),
      ],
      'no-restricted-syntax': [
        'error',
        BOUND_HTML,
        ...(isPure ? CLOCK_SYNTAX : []),
        ...dynamicBans(bans),
      ],
    },
  };
}

const rooms = ROOMS.map((room) => roomConfig(room, room, bansOf(room)));
const siblings = SIBLINGS.flatMap((room) => {
  const folders = foldersOf(room);
  return folders
    .filter((folder) => folder !== ASSEMBLED)
    .map((folder) => {
      const others = folders.filter((other) => other !== folder);
      const insides = {
        regex: `^\\.\\./(${others.join('|')})/(?!(index|words)\\.ts$)`,
        message: `the folders of ${room} do not know each other's insides`,
      };
      return roomConfig(room, `${room}/${folder}`, [...bansOf(room), insides]);
    });
});

export default defineConfig(
  globalIgnores(['dist/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  tseslint.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    rules: {
      // An index known to be in range is said with `!`: columns are read that way.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // What is named beside a rest is named to be left out of it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // The compiler resolves names, in .svelte files too.
      'no-undef': 'off',
      eqeqeq: 'error',
    },
  },
  {
    name: 'khatt/types',
    files: ['src/**/*.ts', '{build,tools}/**/*.ts', 'tests/**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    name: 'khatt/src',
    files: ['src/**/*.{ts,svelte}'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-script-url': 'error',
      'svelte/no-at-html-tags': 'error',
      'no-restricted-properties': ['error', ...HTML_FROM_TEXT],
      'no-restricted-syntax': ['error', BOUND_HTML],
    },
  },
  rooms,
  siblings,
);
