import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, scanJson } from '../../src/data/source-position.ts';
import type { PathStep } from '../../src/data/problems.ts';

const nothing = {};

/** A JSON text of any layout, with what JSON.parse makes of it. */
const jsonText = fc
  .tuple(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t', '\r\n'))
  .map(([text, space]) => {
    const spaced = JSON.stringify(JSON.parse(text), null, typeof space === 'number' ? space : '\t');
    if (space === undefined) return text;
    return space === '\r\n' ? spaced.replaceAll('\n', '\r\n') : spaced;
  });

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const valueAt = (root: unknown, path: readonly PathStep[]): unknown =>
  path.reduce((node, key) => (node as Record<PathStep, unknown>)[key], root);

/** Offset of a line and column, by the definition: lines end in a line feed. */
function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, words) => sum + words.length + 1, 0) + column - 1;
}

describe('the scanner', () => {
  it('accepts what JSON.parse accepts, and refuses what it refuses', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(2),
      insert: fc.constantFrom('', ...',:{}[]"\\ntfe0-.1/\'\t\n\u0001 u'),
    });
    const edited = fc.tuple(jsonText, fc.array(edit, { maxLength: 2 })).map(([text, edits]) =>
      edits.reduce((now, { at, remove, insert }) => {
        const start = Math.floor(at * now.length);
        return now.slice(0, start) + insert + now.slice(start + remove);
      }, text),
    );
    fc.assert(
      fc.property(fc.oneof(edited, fc.string()), (text) => {
        expect(scanJson(text, nothing) === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('visits every value once, at the place where its text begins', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        const root: unknown = JSON.parse(text);
        let count = 0;
        scanJson(text, {
          value(path, place, offset) {
            const value = valueAt(root, path);
            const rest = text.slice(offset);
            expect(offsetOf(text, place())).toBe(offset);
            if (Array.isArray(value)) expect(rest[0]).toBe('[');
            else if (typeof value === 'object' && value) expect(rest[0]).toBe('{');
            else
              expect(JSON.parse(/^("(?:[^"\\]|\\.)*"|[^\s,\]}]+)/.exec(rest)![0])).toEqual(value);
            count++;
          },
        });
        const all = (value: unknown): number =>
          typeof value === 'object' && value
            ? Object.values(value).reduce<number>((sum, item) => sum + all(item), 1)
            : 1;
        expect(count).toBe(all(root));
      }),
    );
  });

  it('finds a key that its object already has, escaped or not, and no other', () => {
    const found: PathStep[][] = [];
    const text = '{"a": [{"b": 1, "c": {"b": 2}, "\\u0062": 3}, {"b": 4}], "\\"": 1, "\\"": 2}';
    expect(scanJson(text, { duplicate: (path) => found.push([...path]) })).toBeNull();
    expect(found).toEqual([['a', 0, 'b'], ['"']]);
    fc.assert(
      fc.property(jsonText, (valid) => {
        scanJson(valid, { duplicate: (path) => expect.fail(`duplicate: ${path.join('.')}`) });
      }),
    );
  });

  it('goes as deep as the text', () => {
    const depth = 200_000;
    expect(scanJson('['.repeat(depth) + ']'.repeat(depth), nothing)).toBeNull();
    expect(scanJson('{"a":'.repeat(depth), nothing)).toMatchObject({ line: 1 });
  });
});

describe('text that is not JSON', () => {
  const faults: [string, string, number, number][] = [
    ['', 'expected a value, found the end of the text', 1, 1],
    ['{"a": 1', 'expected "," or "}", found the end of the text', 1, 8],
    ['{"a": 1\n "b": 2}', 'expected "," or "}", found "\\""', 2, 2],
    ['[1 2]', 'expected "," or "]", found "2"', 1, 4],
    ['{"a": 1,\n}', 'a comma before "}" (after the last one there is none)', 2, 1],
    ['[1, ]', 'a comma before "]" (after the last one there is none)', 1, 5],
    ["{'a': 1}", 'expected a key in double quotes, found "\'"', 1, 2],
    ['{a: 1}', 'expected a key in double quotes, found "a"', 1, 2],
    ['{"a" 1}', 'expected ":", found "1"', 1, 6],
    ['{"a": }', 'expected a value, found "}"', 1, 7],
    ['{"a": “b”}', 'expected a value, found "“"', 1, 7],
    ['{"a": 01}', 'expected "," or "}", found "1"', 1, 8],
    ['[True]', 'expected a value, found "T"', 1, 2],
    ['[1] 😀', 'expected the end, found "😀"', 1, 5],
    ['["a\nb"]', 'a string without its closing quote on the same line', 1, 2],
    ['["a', 'a string without its closing quote on the same line', 1, 2],
    ['["a\tb"]', 'a control character in a string', 1, 4],
    [
      String.raw`["C:\dir"]`,
      'a backslash before "d" in a string (write two for a backslash)',
      1,
      6,
    ],
  ];
  it.each(faults)('%j: %s', (text, reason, line, column) => {
    expect(scanJson(text, nothing)).toEqual({ message: `not JSON: ${reason}`, line, column });
  });
});

describe('locating', () => {
  const text = '{\n  "a": [1, {"b": true}],\n  "c": {}\n}';
  it('gives the place of each value', () => {
    expect(locate(text, [['c'], ['a', 1, 'b'], []])).toEqual([
      { line: 3, column: 8 },
      { line: 2, column: 18 },
      { line: 1, column: 1 },
    ]);
  });
  it('gives the place of what would hold a value that is missing', () => {
    expect(locate(text, [['a', 1, 'x', 'y'], ['a', 7], ['d']])).toEqual([
      { line: 2, column: 12 },
      { line: 2, column: 8 },
      { line: 1, column: 1 },
    ]);
  });
});
