import { describe, expect, test } from 'vitest';
import type { Node } from '../../src/scene/node.ts';
import { timelineWith } from '../support/layout-helpers.ts';
import { draw, type Drawn } from './draw.ts';

function nodesOf({ chart }: Drawn, prefix: string): Node[] {
  return chart.scene.nodes.filter(({ key }) => key.startsWith(prefix));
}

describe('the ends of dates', () => {
  const dates = ['2014/', '2014/..', '/2014', '../2014', '[2014..]', '[..2014]', '2013/2015'];
  const timeline = timelineWith(dates.map((date) => ({ date })));
  const id = (date: string) => `e${dates.indexOf(date)}`;

  test.each([false, true])(
    'an open one has an arrow, an unknown one a question mark (%s)',
    (rtl) => {
      const drawn = draw(timeline, { rtl });
      const [first, last] = rtl ? ['right', 'left'] : ['left', 'right'];
      const ends = nodesOf(drawn, 'end:').map(({ key, type }) => `${key} ${type}`);
      expect(ends.toSorted()).toEqual(
        [
          `end:${id('2014/')}:${last} text`,
          `end:${id('2014/..')}:${last} path`,
          `end:${id('/2014')}:${first} text`,
          `end:${id('../2014')}:${first} path`,
        ].toSorted(),
      );
    },
  );

  test('an unknown one fades from the last that is known, an open one does not', () => {
    const drawn = draw(timeline);
    const fade = (date: string) => {
      const [bar] = nodesOf(drawn, `bar:${id(date)}`);
      return bar?.type === 'rect' ? bar.fade! : undefined;
    };
    const { x } = drawn.projection;
    expect(fade('2014/')!.right).toBeCloseTo(drawn.viewport.width - x(Date.UTC(2015, 0)), 0);
    expect(fade('/2014')!.left).toBeGreaterThan(40);
    expect(fade('2014/..')).toEqual({ left: 0, right: 0 });
    expect(fade('../2014')).toEqual({ left: 0, right: 0 });
  });

  test('the span of a one-of set has an arrow on its open side', () => {
    const drawn = draw(timeline);
    const path = (date: string) => {
      const [whisker] = nodesOf(drawn, `whisker:${id(date)}`);
      return whisker?.type === 'path' ? whisker.d : '';
    };
    expect(path('[2014..]')).toMatch(/^M0,-3V3M0,0H(\d+)M\d+,-4L\1,0L\d+,4/);
    expect(path('[..2014]')).toMatch(/^M4,-4L0,0L4,4M0,0H(\d+)M\1,-3V3/);
  });
});

describe('more bars than rows', () => {
  const nested = timelineWith(
    Array.from({ length: 60 }, (_, i) => ({
      date: `${1900 + i}/${2020 - i}`,
      title: `Range ${i}`,
    })),
  );

  test.each([
    [880, 400, 33],
    [674, 290, 15],
  ])('stand thin without labels, in %i × %i px', (width, height, least) => {
    const drawn = draw(nested, { width, height: height + 80 });
    const bars = drawn.lanes().flatMap((lane) => lane.bars);
    expect(bars.length).toBeGreaterThanOrEqual(least);
    // The others are small marks.
    if (width > 700) expect(bars.length + drawn.chart.marks.length).toBe(60);
    expect(bars.filter(({ thin }) => !thin).length).toBeGreaterThan(2);
    const boxes = drawn.chart.bars;
    for (const [i, box] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) {
        const apart = box.y + box.h < other.y || other.y + other.h < box.y;
        expect(apart || box.x + box.w < other.x || other.x + other.w < box.x).toBe(true);
      }
    }
  });

  test('are all counted, shown or not', () => {
    const drawn = draw(nested, { width: 880, height: 480 });
    const marks = drawn.chart.marks.reduce((sum, { count }) => sum + count, 0);
    expect(marks + drawn.chart.bars.length).toBe(60);
  });
});

test('a bar is cut where it lasts through a fold of the axis', () => {
  const dates = ['1900', '1914/1990', '1991-01-01', '1991-01-05', '1991-01-07'];
  const drawn = draw(timelineWith(dates.map((date) => ({ date }))));
  expect(drawn.axis.gaps.map(({ text }) => text)).toContain('76 years');
  const gap = drawn.axis.gaps.find(({ text }) => text === '76 years')!;
  const [cut] = nodesOf(drawn, 'cut:e1:');
  expect(cut).toMatchObject({ type: 'path', x: gap.x, fill: 'paper' });
});

test('a denial and a contradiction differ in line and head, not in colour alone', () => {
  const relations = [
    { from: 'e1', type: 'denies', to: 'e0' },
    { from: 'e2', type: 'contradicts', to: 'e0' },
  ] as const;
  const events = ['2020-01-03', '2020-01-05', '2020-01-07'].map((date) => ({ date }));
  const drawn = draw(timelineWith(events, { relations: [...relations] }));
  const [denial, contradiction] = nodesOf(drawn, 'relation:');
  expect(denial).toMatchObject({ stroke: 'denial', dash: [5, 4] });
  expect(denial).not.toHaveProperty('barred');
  expect(contradiction).toMatchObject({ stroke: 'ink', dash: [9, 3, 2, 3], barred: true });
});
