import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/data/parse.ts';
import { problemText } from '../../src/data/problems.ts';
import * as schemas from '../../src/data/schema.ts';
import * as terms from '../../src/data/terms.ts';
import { parseEdtf } from '../../src/time/edtf.ts';

type Json = Record<string, unknown>;

const TEXT = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8');

const blocks = (info: string) =>
  [...TEXT.matchAll(new RegExp(`^\`\`\`${info}\\n([^]*?)^\`\`\``, 'gm'))].map((match) => match[1]!);

const hasId = (item: unknown): item is { id: string } =>
  typeof item === 'object' && item !== null && 'id' in item;

/** Adds one item to a list: to the one with its id, or at the end. */
function addTo(list: unknown[], item: unknown): unknown[] {
  const same = list.findIndex((other) => hasId(item) && hasId(other) && other.id === item.id);
  return same < 0
    ? [...list, item]
    : list.with(same, { ...(list[same] as Json), ...(item as Json) });
}

/** Adds a piece of the file to what the page has built so far. */
function add(whole: Json, piece: Json): Json {
  const merged = Object.entries(piece).map(([key, value]) => {
    const isList = Array.isArray(value) && key !== 'languages';
    return [key, isList ? value.reduce(addTo, (whole[key] as unknown[] | undefined) ?? []) : value];
  });
  return { ...whole, ...Object.fromEntries(merged) };
}

describe('docs/format.md', () => {
  it('has examples that can each be added to those before, without a problem', () => {
    const pieces = blocks('json').map((block) => JSON.parse(block) as Json);
    expect(pieces.length).toBeGreaterThan(10);
    pieces.reduce<Json>((whole, piece) => {
      const next = add(whole, piece);
      expect(parseTimeline(next)).toEqual({ timeline: next, problems: [] });
      return next;
    }, {});
  });

  it('says of its mistakes what the program says', () => {
    const mistakes = blocks('json wrong');
    const said = mistakes.map(
      (text) => parseTimeline(text).problems.map(problemText).join('\n') + '\n',
    );
    expect(mistakes.length).toBe(2);
    expect(said).toEqual(blocks('text'));
  });

  it('has a table of dates that are all dates, and a list of some that are none', () => {
    const table = TEXT.slice(TEXT.indexOf('| You write'), TEXT.indexOf('Months and days'));
    const cells = table.split('\n').map((row) => row.split('|')[1] ?? '');
    const dates = cells.flatMap((cell) =>
      [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!),
    );
    expect(dates.length).toBeGreaterThan(20);
    expect(dates.filter((date) => !parseEdtf(date).ok)).toEqual([]);
    const none = ['2020-1-3', '156X-12-25', '2004-06-~11', 'Y17E8'];
    for (const text of none) {
      expect(TEXT).toContain(`\`${text}\``);
      expect(parseEdtf(text).ok).toBe(false);
    }
  });

  it('names every field, kind, status, relation type and color', () => {
    const parts = Object.values(schemas).filter(
      (part) => typeof part === 'object' && 'entries' in part,
    );
    const fields = parts.flatMap(({ entries }) => Object.keys(entries));
    expect(fields.length).toBeGreaterThan(30);
    const { KINDS, STATUSES, RELATION_TYPES, TRACK_COLORS } = terms;
    for (const name of [...fields, ...KINDS, ...STATUSES, ...RELATION_TYPES, ...TRACK_COLORS])
      expect(TEXT).toContain(`\`${name}\``);
  });

  it('has headings for all its links', () => {
    const anchors = [...TEXT.matchAll(/^## (.+)$/gm)].map(([, heading]) =>
      heading!.toLowerCase().replaceAll(',', '').replaceAll(' ', '-'),
    );
    const links = [...TEXT.matchAll(/\(#([^)]+)\)/g)].map((match) => match[1]!);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });
});
