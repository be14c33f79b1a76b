import type { PathStep } from './problems.ts';

/** Scripts by which the language of a text can be told well enough, and what else is taken for English. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
];

type Json = Readonly<Record<PathStep, unknown>>;

/**
 * The languages of a timeline that does not list any: those that its titles and summaries are given in, as they
 * come; without such texts one, by the script of its title.
 */
export function languagesOf(data: Json, isTag: (tag: string) => boolean): string[] {
  const events = Array.isArray(data.events) ? (data.events as unknown[]) : [];
  const parts = [data, ...events].filter(isObject);
  const texts = parts.flatMap(({ title, summary }) => [title, summary]);
  const tags = new Set(texts.filter(isObject).flatMap((text) => Object.keys(text)));
  const found = [...tags].filter(isTag);
  return found.length > 0
    ? found
    : [languageOf(texts.find((text) => typeof text === 'string') ?? '')];
}

function languageOf(text: string): string {
  return SCRIPTS.find(([script]) => script.test(text))?.[1] ?? 'en';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
