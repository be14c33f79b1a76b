import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/layout/box.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { readTimeline, timelineWith } from '../support/layout-helpers.ts';
import { draw, type Drawn, type Look } from './draw.ts';
import { expectScene } from './expect-scene.ts';

const dimmed = ({ kind }: TimelineEvent) => kind !== 'denial';

/** Every mark that stands for one event alone, with where it is. */
function singles({ chart }: Drawn): Map<string, string> {
  const alone = chart.marks.filter(({ count }) => count === 1);
  return new Map(alone.map(({ id, x, y }) => [id, `${x} ${y}`]));
}

/** More events in one lane than are drawn one by one; every thirtieth is a denial. */
const crowd = timelineWith(
  Array.from({ length: 600 }, (_, i) => ({
    date: new Date(Date.UTC(2020, 0, 1) + i * 7_200_000).toISOString().slice(0, 10),
    title: `Event number ${i}`,
    importance: 1 + (i % 5),
    kind: i % 30 === 7 ? 'denial' : 'event',
  })),
);

describe.each(['ar', 'en'] as const)('the letter with its denials alone, %s', (lang) => {
  test.each([640, 1280])('at %i px', (width) => {
    expectScene(`letter-${lang}-${width}-denials`, 'iraq-letter-2020', { lang, width, dimmed });
  });
});

const timelines = {
  letter: readTimeline('iraq-letter-2020'),
  dense: readTimeline('dense-year'),
  crowd,
};
const looks: Look[] = [
  { width: 420, height: 560 },
  { width: 860, height: 640 },
  { width: 1280, lang: 'ar' },
  { width: 860, scale: 'steps' },
];

describe.each(Object.entries(timelines))('filters in the timeline "%s"', (name, timeline) => {
  test.each(looks)('leave every mark of its own where it is: %o', (look) => {
    const all = singles(draw(timeline, look));
    const some = singles(draw(timeline, { ...look, dimmed }));
    const both = [...some].filter(([id]) => all.has(id));
    // On a phone most marks of the dense year stand for several each, those of the crowd anywhere.
    if (name === 'letter' || (name === 'dense' && look.width! > 420))
      expect(both.length).toBeGreaterThan(5);
    expect(both.filter(([id, at]) => all.get(id) !== at)).toEqual([]);
  });

  test.each(looks)('hide what they let through only behind its like: %o', (look) => {
    const { marks, bars } = draw(timeline, { ...look, dimmed }).chart;
    const shown = new Set([...marks, ...bars].map(({ id }) => id));
    const hidden = timeline.events.filter((event) => !dimmed(event) && !shown.has(event.id));
    const hosts = marks.filter(({ id }) => !dimmed(timeline.byId.get(id)!));
    const room = hosts.reduce((sum, { count }) => sum + count - 1, 0);
    expect(hidden.length).toBeLessThanOrEqual(room);
  });

  test.each(looks)('let no label cover another: %o', (look) => {
    const { labels } = draw(timeline, { ...look, dimmed }).chart;
    const clashes = labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} / ${b.text}`] : [])),
    );
    expect(labels.length).toBeGreaterThan(5);
    expect(clashes).toEqual([]);
  });

  test.each(looks)('label no fewer of those that they let through: %o', (look) => {
    const labelled = (drawn: Drawn) =>
      drawn.chart.labels.filter(({ id }) => !dimmed(timeline.byId.get(id)!)).length;
    expect(labelled(draw(timeline, { ...look, dimmed }))).toBeGreaterThanOrEqual(
      labelled(draw(timeline, look)),
    );
  });
});

test('of the events that one mark stands for, one that is let through shows', () => {
  const { chart } = draw(crowd, { width: 860, dimmed });
  const isDenial = (id: string) => crowd.byId.get(id)!.kind === 'denial';
  expect(chart.marks.filter(({ id }) => isDenial(id)).length).toBeGreaterThanOrEqual(15);
});
