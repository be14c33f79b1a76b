import { bisectLeft, max } from 'd3';
import type { QuoteData } from './schema.ts';

/** A quotation with its context: the fields of a TextQuoteSelector. */
export type Selector = Pick<QuoteData, 'exact' | 'prefix' | 'suffix'>;

/** A span of a text in UTF-16 units; `end` is exclusive. */
export interface TextSpan {
  start: number;
  end: number;
}

/** A text normalised for comparison, with the original position of each of its units. */
interface Normalised {
  text: string;
  from: number[];
}

/**
 * Looks for quotations in a text, after the TextQuoteSelector of the W3C Web Annotation model
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector). An exact match wins over one
 * that differs only in spaces, quotation marks, Arabic vowel signs or tatweel; of several matches the
 * one with the prefix and the suffix around it; of those the nearest to `near`, then the first.
 * Null if there is no match, or the quotation is empty.
 */
export function quoteFinder(
  text: string,
): (selector: Selector, near?: TextSpan) => TextSpan | null {
  let kept: Normalised | undefined;
  const normalised = () => (kept ??= normalise(text));
  return (selector, near) => {
    const { exact } = selector;
    const exactly = allOf(text, exact).map((start) => ({ start, end: start + exact.length }));
    const places = exactly.length > 0 ? exactly : looselyAll(text, normalised(), exact);
    if (places.length < 2) return places[0] ?? null;
    const fitting = bestBy(places, (span) => contextOf(normalised(), span, selector));
    return bestBy(fitting, (span) => -distance(span, near))[0]!;
  };
}

/** The spans with the highest score. */
function bestBy(places: readonly TextSpan[], worth: (span: TextSpan) => number): TextSpan[] {
  const worths = places.map(worth);
  const best = max(worths);
  return places.filter((_, i) => worths[i] === best);
}

/** All positions of a text in another. */
function allOf(text: string, words: string): number[] {
  const starts: number[] = [];
  if (words.trim() === '') return starts;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function looselyAll(
  text: string,
  { text: normalised, from }: Normalised,
  exact: string,
): TextSpan[] {
  const words = normalise(exact).text.trim();
  const unit = (at: number) => from[at] ?? text.length;
  return allOf(normalised, words).flatMap((at) => {
    const span = { start: unit(at), end: unit(at + words.length) };
    // Not a part of a letter, as the "e" of "é".
    const isWhole = from[at - 1] !== span.start && from[at + words.length - 1] !== span.end;
    return isWhole ? [span] : [];
  });
}

/** How many of prefix and suffix match. */
function contextOf(
  { text, from }: Normalised,
  { start, end }: TextSpan,
  selector: Selector,
): number {
  const prefix = normalise(selector.prefix ?? '').text.trim();
  const suffix = normalise(selector.suffix ?? '').text.trim();
  const [first, last] = [indexOfUnit(from, start), indexOfUnit(from, end)];
  const before = text.slice(Math.max(0, first - prefix.length - 1), first).trimEnd();
  const after = text.slice(last, last + suffix.length + 1).trimStart();
  return Number(before.endsWith(prefix)) + Number(after.startsWith(suffix));
}

/** Position in the normalised text of the first unit from `unit` of the original on. */
function indexOfUnit(from: readonly number[], unit: number): number {
  return bisectLeft(from, unit);
}

/** The distance between two spans, in units; 0 if they touch. */
function distance({ start, end }: TextSpan, near: TextSpan | undefined): number {
  return near ? Math.max(0, near.start - end, start - near.end) : 0;
}

// Silent signs: vowel signs and marks of recitation, not hamza and madda, which make another letter; tatweel;
// soft hyphens; characters that only control joining and direction.
const SILENT =
  /[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const DOUBLE = /[«»„“”‟‹›]/;
const SINGLE = /[‘’‚‛ʼ]/;

/** Normalises a text: no silent signs, single spaces, one kind of quotation marks. */
function normalise(text: string): Normalised {
  let normalised = '';
  const from: number[] = [];
  let unit = 0;
  for (const letter of text) {
    const plain = plainOf(letter);
    if (plain !== ' ' || !normalised.endsWith(' ')) {
      normalised += plain;
      for (let i = 0; i < plain.length; i++) from.push(unit);
    }
    unit += letter.length;
  }
  return { text: normalised, from };
}

function plainOf(letter: string): string {
  if (SILENT.test(letter)) return '';
  if (/\s/.test(letter)) return ' ';
  if (DOUBLE.test(letter)) return '"';
  return SINGLE.test(letter) ? "'" : letter.normalize('NFD');
}
