import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutOutsOf } from '../../src/model/cut-outs.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { pagesOf, type Piece } from '../../src/layout/pages.ts';

const piece = fc.record({
  heightPx: fc.integer({ min: 1, max: 150 }),
  starts: fc.boolean(),
  heads: fc.boolean(),
});
const pieces = fc.array(piece, { maxLength: 40 });
const heightOf = (all: readonly Piece[], page: readonly number[]) =>
  page.reduce((sum, index) => sum + all[index]!.heightPx, 0);

test('every piece is on one page, in its order', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      expect(pagesOf(all, 100).flat()).toEqual(all.map((_, index) => index));
    }),
  );
});

test('a page is no fuller than it can be, unless one piece alone with its headings is higher', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      for (const page of pagesOf(all, 100)) {
        const isAlone = page.slice(0, -1).every((index) => all[index]!.heads);
        expect(heightOf(all, page) <= 100 || isAlone).toBe(true);
      }
    }),
  );
});

test('no heading is the last of a page that another follows', () => {
  let followed = 0;
  fc.assert(
    fc.property(pieces, (all) => {
      for (const page of pagesOf(all, 100).slice(0, -1)) {
        followed++;
        expect(all[page.at(-1)!]!.heads).toBe(false);
      }
    }),
  );
  expect(followed).toBeGreaterThan(30);
});

test('what begins a page stands at the head of one', () => {
  const all = [{ heightPx: 10 }, { heightPx: 10, starts: true, heads: true }, { heightPx: 10 }];
  expect(pagesOf(all, 100)).toEqual([[0], [1, 2]]);
});

test('cut-outs are shuffled, and the same way every time', () => {
  const events = Array.from({ length: 13 }, (_, index) => ({ index })) as TimelineEvent[];
  const all = cutOutsOf(events);
  expect(all).toEqual(cutOutsOf(events));
  expect(all.map(({ position }) => position).sort((a, b) => a - b)).toEqual([...events.keys()]);
  expect(all.map(({ position }) => position)).not.toEqual([...events.keys()]);
  for (const { event, position } of all) expect(event.index).toBe(position);
});
