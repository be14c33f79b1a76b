import { range } from 'd3';
import { describe, expect, test } from 'vitest';
import { heightAt } from '../../src/layout/embed-height.ts';
import { longGaps } from '../../src/model/gaps.ts';
import type { TextNode } from '../../src/scene/node.ts';
import { formatDuration } from '../../src/time/format.ts';
import { ENGLISH, readTimeline, timelineWith } from '../support/layout-helpers.ts';
import { draw, type Drawn, type Look } from './draw.ts';
import { expectScene } from './expect-scene.ts';

/** What an embed's title, steps, list and foot take of its height. */
const REST_PX = 215;
const letter = readTimeline('iraq-letter-2020');
const upright = (look: Look = {}): Drawn =>
  draw(letter, { width: 336, height: heightAt(360) - REST_PX, isUpright: true, ...look });
const texts = ({ chart }: Drawn, key: RegExp) =>
  chart.scene.nodes.filter((node): node is TextNode => node.type === 'text' && key.test(node.key));

describe.each(['en', 'ar'] as const)('the letter stands upright, %s', (lang) => {
  test.each([280, 360])('in an embed of %i px', (width) => {
    const height = heightAt(width) - REST_PX;
    expectScene(`upright-${lang}-${width}`, 'iraq-letter-2020', {
      ...{ lang, width: width - 24, height, isUpright: true },
    });
  });

  test('with all of its events and their whole titles, from 280 to 560 px', () => {
    for (const width of range(280, 561, 40)) {
      const look = { lang, width: width - 24, height: heightAt(width) - REST_PX };
      const { chart } = upright(look);
      expect(chart.marks.map(({ id, count }) => [id, count])).toEqual(
        letter.events.map(({ id }) => [id, 1]),
      );
      const said = texts(upright(look), /^label:/).map(({ lines }) => lines.join(' '));
      expect(said, String(width)).toEqual(chart.labels.map(({ text }) => text));
    }
  });

  test('no row covers another, and nothing is outside', () => {
    const { chart } = upright({ lang });
    const { width, height } = chart.scene;
    chart.labels.forEach(({ x, y, w, h }, i) => {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + w).toBeLessThanOrEqual(width);
      expect(y + h).toBeLessThanOrEqual(chart.labels[i + 1]?.y ?? height);
    });
  });

  test('the chosen event is marked, and its arcs stand out', () => {
    expectScene(`upright-${lang}-chosen`, 'iraq-letter-2020', {
      ...{ lang, width: 336, height: 640, isUpright: true, selected: 'letter' },
    });
  });
});

test('from right to left it is mirrored, words apart', () => {
  const [left, right] = [upright({ rtl: false }), upright({ rtl: true })];
  const mirrored = left.chart.marks.map(({ x, ...rest }) => ({ ...rest, x: 336 - x }));
  expect(right.chart.marks).toEqual(mirrored);
});

test('a fold tells the same as the list', () => {
  const gaps = longGaps(letter.events, letter.zone).flatMap((ms) =>
    ms ? [formatDuration(ms, ENGLISH)] : [],
  );
  const folds = upright().chart.scene.nodes.flatMap(({ tag }) =>
    tag?.name === 'fold' ? [tag.value] : [],
  );
  expect(folds).toEqual(gaps);
  expect(gaps.length).toBeGreaterThan(0);
});

test('every relation between two rows is an arc, denials dashed', () => {
  const { chart } = upright();
  const curves = chart.scene.nodes.filter(({ tag }) => tag?.name === 'relation');
  expect(curves.map(({ tag }) => tag!.value).sort()).toEqual(
    letter.relations.map(({ key }) => key).sort(),
  );
  const dashed = curves.filter((node) => node.type === 'curve' && node.dash);
  expect(dashed.length).toBe(letter.relations.filter(({ type }) => type === 'denies').length);
});

test('dates leave out the year of the event above, and only that', () => {
  const timeline = timelineWith([
    { id: 'a', date: '2019-12-30' },
    { id: 'b', date: '2020-01-03' },
    { id: 'c', date: '2020-02' },
    { id: 'd', date: '2021' },
  ]);
  const drawn = draw(timeline, { width: 336, height: 600, isUpright: true });
  expect(texts(drawn, /^date:/).map(({ lines }) => lines[0])).toEqual([
    '30 Dec 2019',
    '3 Jan 2020',
    'Feb',
    '2021',
  ]);
});

test('of 300 events those that matter most have rows, and the rest are counted', () => {
  const dense = readTimeline('dense-year');
  const { chart } = draw(dense, { width: 336, height: 620, isUpright: true });
  const rows = chart.labels.length;
  const hidden = chart.marks.slice(rows).reduce((sum, { count }) => sum + count, 0);
  expect(rows + hidden).toBe(dense.events.length);
  expect(rows).toBeGreaterThanOrEqual(8);
});

test('what is not known yet leaves its row empty, and no other moves', () => {
  const asof = Date.UTC(2020, 0, 6, 21);
  const [then, now] = [upright({ asof }), upright()];
  expect(then.chart.marks.length).toBeLessThan(now.chart.marks.length);
  const places = new Map(now.chart.marks.map(({ id, y }) => [id, y]));
  for (const { id, y } of then.chart.marks) expect(y).toBe(places.get(id));
});

test('in narrative order it tells as the article does, without folds', () => {
  const { chart } = upright({ order: 'told' });
  expect(chart.scene.nodes.some(({ tag }) => tag?.name === 'fold')).toBe(false);
  expect(chart.marks.map(({ id }) => id)).not.toEqual(letter.events.map(({ id }) => id));
  expect(chart.marks.length).toBe(letter.events.length);
});
