import { describe, expect, test } from 'vitest';
import { timelineWith } from '../support/layout-helpers.ts';
import { draw, type Drawn } from './draw.ts';

/** What the whisker of an event covers, in px of the plot; undefined where it has none. */
function spanOf({ chart, margins }: Drawn, id: string): [from: number, to: number] | undefined {
  const node = chart.scene.nodes.find(({ key }) => key === `whisker:${id}`);
  if (node?.type !== 'path') return undefined;
  const left = node.x - (margins.rtl ? 0 : margins.gutterPx);
  return [left, left + Number(/H(\d+)/.exec(node.d)![1])];
}

describe('the span of a date that is coarser than a day', () => {
  const dates = ['2018', '2019-22', '2020', '2020-03', '199X', '20XX', '2016~', '[2012..2014]'];
  const timeline = timelineWith(dates.map((date) => ({ date })));

  test.each([false, true])('is drawn at rest, from its first instant to its last (%s)', (rtl) => {
    const drawn = draw(timeline, { rtl, scale: 'time', width: 4000 });
    for (const { id, room } of timeline.events) {
      const xs = [drawn.projection.x(room.from), drawn.projection.x(room.to)];
      const [from, to] = [Math.min(...xs), Math.max(...xs)];
      const span = spanOf(drawn, id);
      if (to - from < 20) expect(span).toBeUndefined();
      else {
        expect(Math.abs(span![0] - from)).toBeLessThan(1.01);
        expect(Math.abs(span![1] - to)).toBeLessThan(1.01);
      }
    }
    const drawnSpans = timeline.events.filter(({ id }) => spanOf(drawn, id));
    expect(drawnSpans.length).toBeGreaterThan(5);
  });

  test('of a day is drawn only where the axis shows its hours', () => {
    const days = timelineWith(['2020-01-03', '2020-01-04', '2020-01-05'].map((date) => ({ date })));
    expect(spanOf(draw(days), 'e1')).toBeUndefined();
  });
});

describe('an event without an hour', () => {
  const dates = ['2020-01-03', '2020-01-03', '2020-01-03', '2020-01-03T09:00', '2020-01-03T10:00'];
  const timeline = timelineWith([...dates, '2020-01-02'].map((date) => ({ date })));

  test('stands at none, on the span of its day, among those that have one', () => {
    const drawn = draw(timeline);
    const hours = drawn.axis.ticks.filter(({ major }) => !major).map(({ t }) => t);
    expect(hours.length).toBeGreaterThan(5);
    for (const id of ['e0', 'e1', 'e2']) {
      const { anchor } = timeline.byId.get(id)!;
      expect(anchor % 3_600_000).not.toBe(0);
      expect(hours).not.toContain(anchor);
      const [from, to] = spanOf(drawn, id)!;
      expect(Math.abs(from - drawn.projection.x(Date.UTC(2020, 0, 3)))).toBeLessThan(1.01);
      expect(Math.abs(to - drawn.projection.x(Date.UTC(2020, 0, 4)))).toBeLessThan(1.01);
    }
  });

  test('leaves one with a clock time exactly there, without a span', () => {
    const drawn = draw(timeline);
    expect(timeline.byId.get('e4')!.anchor).toBe(Date.UTC(2020, 0, 3, 10));
    expect(drawn.axis.labels.map(({ text }) => text)).toContain('10:00');
    expect(spanOf(drawn, 'e4')).toBeUndefined();
  });

  test('asks for no hours on the axis where no other has one', () => {
    const days = timelineWith(['2020-01-03', '2020-01-04'].map((date) => ({ date })));
    const { labels } = draw(days, { width: 4000 }).axis;
    expect(labels.some(({ rank }) => rank === 'hour')).toBe(false);
  });
});

test('the axis tells the day of each event, and none before the first', () => {
  const july = ['2024-07-02', '2024-07-07', '2024-07-20', '2024-07-24'];
  for (const width of [360, 640, 1280]) {
    const { labels } = draw(timelineWith(july.map((date) => ({ date }))), {
      width,
      scale: 'time',
    }).axis;
    const days = labels.filter(({ rank }) => rank === 'period').map(({ text }) => text);
    expect(days).toEqual(expect.arrayContaining(['2', '7', '20', '24']));
    expect(Math.min(...days.map(Number))).toBe(2);
  }
});

test('a range whose title is wider than the view is a bar, with as much of its title as fits', () => {
  const title = 'A title that is much wider than the whole of this narrow view can be';
  const timeline = timelineWith([
    { id: 'long', date: '2001/2009', title },
    { id: 'short', date: '2010' },
  ]);
  const { chart } = draw(timeline, { width: 300 });
  expect(chart.bars.map(({ id }) => id)).toEqual(['long']);
  const label = chart.scene.nodes.find(({ key }) => key === 'label:long');
  expect(label).toMatchObject({ lines: [expect.stringMatching(/^A title that .*…$/)] });
});
