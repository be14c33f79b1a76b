import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BETWEEN_PX,
  heightOf,
  stackRows,
  uprightRows,
  type Density,
} from '../../src/layout/upright-rows.ts';

interface Item {
  id: number;
  weight: number;
  px: number;
  isFolded: boolean;
}
const item = (id: number, weight = 1, isFolded = false): Item => ({ id, weight, px: 30, isFolded });
const inputOf = (items: readonly Item[], roomPx: number) => ({
  items,
  roomPx,
  weight: ({ weight }: Item) => weight,
  heightPx: ({ px }: Item, _: unknown, { airPx }: Density) => px + airPx,
  at: ({ id }: Item) => id,
  isFolded: (each: Item) => each.isFolded,
});
const anyItems = fc.array(
  fc.record({
    weight: fc.integer({ min: 0, max: 20 }),
    px: fc.integer({ min: 12, max: 60 }),
    isFolded: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
);

test('all rows stand in the roomiest density that holds them', () => {
  const items = [0, 1, 2].map((id) => item(id));
  expect(uprightRows(inputOf(items, 3 * 39)).density.airPx).toBe(9);
  expect(uprightRows(inputOf(items, 3 * 39 - 1)).density.airPx).toBe(4);
});

test('without room for all, those that matter most have rows, and the others are counted', () => {
  const items = [item(0, 5), item(1), item(2), item(3, 9), item(4)];
  const { rows, rest } = uprightRows(inputOf(items, 2 * 34 + 2 * BETWEEN_PX));
  expect(rows.map(({ item }) => item.id)).toEqual([0, 3]);
  expect(rows[1]!.hidden.map(({ id }) => id)).toEqual([1, 2]);
  expect(rest.map(({ id }) => id)).toEqual([4]);
});

test('no item is lost, and rows never need more than the room, unless it is for one', () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 80, max: 2000 }), (given, roomPx) => {
      const items = given.map((each, id) => ({ id, ...each }));
      const all = uprightRows(inputOf(items, roomPx));
      const told = [...all.rows.flatMap(({ item, hidden }) => [...hidden, item]), ...all.rest];
      expect(told).toEqual(items);
      if (all.rows.length > 1) expect(heightOf(all)).toBeLessThanOrEqual(roomPx);
    }),
  );
});

test('the room that is left is shared out as time is', () => {
  const all = uprightRows(inputOf([item(0), item(1), item(2)], 417));
  const places = stackRows(all, [0, 1, 2, 0], 0, 417);
  expect(places.map(({ top }) => top)).toEqual([0, 139, 378]);
});

test('a length stands in the middle of the room between two rows', () => {
  const all = uprightRows(inputOf([item(0), item(1, 1, true)], 300));
  const [first, second] = stackRows(all, [0, 1, 0], 0, 300);
  expect(second!.beforeY).toBe((39 + second!.top) / 2);
  expect(first!.top).toBe(0);
});

test('of items that matter the same, rows are spread over the room', () => {
  const items = Array.from({ length: 100 }, (_, id) => item(id));
  const input = { ...inputOf(items, 600), at: ({ id }: Item) => 6 * id };
  const { rows } = uprightRows(input);
  expect(rows.map(({ item }) => item.id).slice(0, 3)).toEqual([0, 10, 19]);
  expect(rows.at(-1)!.item.id).toBeGreaterThan(80);
});
