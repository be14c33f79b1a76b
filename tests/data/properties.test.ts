import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/data/parse.ts';
import { TimelineSchema } from '../../src/data/schema.ts';
import { sample } from './sample.ts';

type Json = Record<string, unknown>;

/** Every path of the value, the whole included. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || !value) return [[]];
  const below = Object.entries(value).flatMap(([key, item]) =>
    pathsOf(item).map((path) => [key, ...path]),
  );
  return [[], ...below];
}

const PATHS = pathsOf(sample()).filter((path) => path.length > 0);

const junk = fc.oneof(
  fc.constantFrom('', 'strike', 'denial', 'ghost', '2020', 'en', 0, 1, 5, -1, null),
  fc.constantFrom('[]', '{}').map((text): unknown => JSON.parse(text)),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
);

const mutation = fc.record({
  path: fc.constantFrom(...PATHS),
  how: fc.constantFrom('set', 'remove', 'twice', 'again'),
  value: junk,
});

function mutate(data: Json, { path, how, value }: { path: string[]; how: string; value: unknown }) {
  const key = path.at(-1)!;
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((node, step) => (node as Json | null)?.[step], data);
  if (typeof holder !== 'object' || !holder) return;
  const list = holder as unknown[];
  if (how === 'set') (holder as Json)[key] = value;
  else if (how === 'remove') Reflect.deleteProperty(holder, key);
  else if (Array.isArray(list)) list.splice(Number(key), 0, how === 'twice' ? list[0] : value);
}

const mutated = fc.array(mutation, { minLength: 1, maxLength: 6 }).map((mutations) => {
  const data: Json = sample();
  for (const one of mutations) mutate(data, one);
  return data;
});

/** What holds for anything at all that is read; whether it was a timeline. */
function holds(input: unknown): boolean {
  const { timeline, problems } = parseTimeline(input);
  for (const { message, path } of problems)
    expect([typeof message, typeof path]).toEqual(['string', 'string']);
  if (!timeline) expect(problems).toHaveLength(1);
  else {
    expect(safeParse(TimelineSchema, timeline).success).toBe(true);
    const again = parseTimeline(timeline);
    expect(again.timeline).toEqual(timeline);
    // Nothing is left out or changed a second time; what was only doubted still is.
    expect(again.problems.filter(({ level }) => level !== 'warning')).toEqual([]);
    for (const { path, message } of problems)
      expect(path.length + message.length).toBeLessThan(1200);
  }
  return timeline !== undefined;
}

describe('reading never throws, and reading again what was read leaves it as it is', () => {
  it('for any value', () => {
    fc.assert(fc.property(junk, (value) => void holds(value)));
  });

  it('for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void holds(text)));
  });

  it('for any object with the fields of a timeline', () => {
    const keys = fc.constantFrom(...Object.keys(sample()));
    fc.assert(
      fc.property(
        fc.dictionary(keys, junk).map((some) => ({ ...sample(), ...some })),
        (data) => void holds(data),
      ),
    );
  });

  it('for a timeline that was changed anywhere', () => {
    let read = 0;
    fc.assert(
      fc.property(mutated, (data) => {
        if (holds(data)) read++;
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(2000);
  });

  it('and the same is said of the text as of the value, only with its place', () => {
    const asJson = mutated.map((data) =>
      JSON.stringify(data, (_, value: unknown) =>
        typeof value === 'bigint' ? Number(value) : value,
      ),
    );
    fc.assert(
      fc.property(asJson, (text) => {
        const fromText = parseTimeline(text);
        const fromValue = parseTimeline(JSON.parse(text));
        expect(fromText.timeline).toEqual(fromValue.timeline);
        const said = ({ path, message }: { path: string; message: string }) =>
          `${path}: ${message}`;
        expect(fromText.problems.map(said).sort()).toEqual(fromValue.problems.map(said).sort());
        for (const { line, column } of fromText.problems)
          expect(line! * column!).toBeGreaterThan(0);
      }),
    );
  });

  it('never changes its input', () => {
    fc.assert(
      fc.property(mutated, (data) => {
        const frozen = freeze(data);
        expect(() => parseTimeline(frozen)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

/** Frozen at every level, so that in a module a change throws. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || !value || Object.isFrozen(value) || ArrayBuffer.isView(value))
    return value;
  Object.freeze(value);
  for (const item of Object.values(value)) freeze(item);
  return value;
}
