import { expect, test } from 'vitest';
import { siteOf } from '../../src/data/site.ts';

const IDS = ['bridge', 'harbour', 'market'];

test('the front page is the one that the site names', () => {
  expect(siteOf({ front: 'harbour' }, IDS).site.front).toBe('harbour');
});

test('without a front page the first of the order stands there, without an order the first timeline', () => {
  expect(siteOf({ order: ['market', 'bridge'] }, IDS).site.front).toBe('market');
  expect(siteOf({}, IDS).site.front).toBe('bridge');
});

test('a timeline that the order leaves out comes last, and none comes twice', () => {
  const { order } = siteOf({ order: ['market', 'market', 'bridge'] }, IDS).site;
  expect(order).toEqual(['market', 'bridge', 'harbour']);
});

test('a timeline that is not there is named with its place, and the others are shown', () => {
  const { site, problems } = siteOf(
    { order: ['bridge', 'gone'], titles: { lost: 'Lost', bridge: 'The bridge' } },
    IDS,
  );
  expect(site.order).toEqual(IDS);
  expect(problems).toEqual([
    'data/site.json: order[1]: no valid timeline in data/: "gone"',
    'data/site.json: titles: no valid timeline in data/: "lost"',
  ]);
});

test.each([
  [{ front: 'gone' }, 'front: no valid timeline in data/: "gone"'],
  [{ front: 7 }, 'front: '],
  [{ fornt: 'bridge' }, 'fornt: '],
  [{ titles: { bridge: {} } }, 'titles.bridge: '],
  ['bridge', 'file: '],
])('%j is refused, with its place', (json, place) => {
  expect(() => siteOf(json, IDS)).toThrow(`data/site.json: ${place}`);
});

test('a site without a timeline is refused', () => {
  expect(() => siteOf({}, [])).toThrow('data/: no timeline to show');
});
