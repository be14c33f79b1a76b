import { expect, test } from 'vitest';
import { siteFrom, siteOf } from '../../src/data/site.ts';

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
    'data/site.json: order[1]: no valid timeline in data/: "gone" (one of "bridge", "harbour", "market")',
    'data/site.json: titles: no valid timeline in data/: "lost" (one of "bridge", "harbour", "market")',
  ]);
});

test.each([
  [{ front: 'brigde' }, 'front: no valid timeline in data/: "brigde" (did you mean "bridge"?)'],
  [{ front: 7 }, 'front: not a string: 7'],
  [{ fornt: 'bridge' }, 'fornt: unknown field (did you mean "front"?)'],
  [{ order: 'bridge' }, 'order: not a list: "bridge"'],
  [{ order: ['bridge', 1] }, 'order[1]: not a string: 1'],
  [{ titles: { bridge: {} } }, 'titles.bridge: empty'],
  [{ titles: ['The bridge'] }, 'titles: not an object: a list'],
  ['bridge', 'file: not an object: "bridge"'],
  [[], 'file: not an object: a list'],
])('%j is refused, with its place', (json, place) => {
  expect(() => siteOf(json, IDS)).toThrow(`data/site.json: ${place}`);
});

test('a site without a timeline is refused', () => {
  expect(() => siteOf({}, [])).toThrow('data/: no timeline to show');
});

test('what stands twice in the site is told with its place', () => {
  const text = '{"order":["market","bridge","market"],"front":"market","front":"bridge"}';
  const { site, problems } = siteFrom(text, IDS);
  expect(site.front).toBe('bridge');
  expect(problems).toEqual([
    'data/site.json: front: duplicate key: "front" (the last one counts)',
    'data/site.json: order[2]: more than once: "market"',
  ]);
});

test('a site that is not JSON is refused with line and column', () => {
  expect(() => siteFrom('{\n  "front": "bridge",\n}', IDS)).toThrow(
    'data/site.json: not JSON: a comma before "}" (after the last one there is none) (line 3, column 1)',
  );
});
