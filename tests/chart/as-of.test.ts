import { describe, expect, test } from 'vitest';
import { knownInstants } from '../../src/model/news.ts';
import { readTimeline } from '../support/layout-helpers.ts';
import { draw, type Look } from './draw.ts';
import { expectGolden } from './golden.ts';

const NOON_IN_WASHINGTON = Date.UTC(2020, 0, 6, 17);
const timeline = readTimeline('iraq-letter-2020');

describe.each(['ar', 'en'] as const)('what was known of the letter, %s', (lang) => {
  const look: Look = { lang, width: 860 };

  test('at noon in Washington it stands filled, and nothing denies it', () => {
    const { chart } = draw(timeline, { ...look, asof: NOON_IN_WASHINGTON, selected: 'letter' });
    expectGolden(`letter-${lang}-noon`, {
      marks: chart.marks,
      bars: chart.bars,
      labels: chart.labels,
      nodes: chart.scene.nodes.filter(({ key }) => /letter|denies|denial/.test(key)),
    });
  });

  test('every mark and label stands where it stands when all is known', () => {
    const { marks, bars, labels } = draw(timeline, look).chart;
    const instants = knownInstants(timeline.events);
    expect(instants.length).toBeGreaterThan(5);
    for (const asof of instants) {
      const then = draw(timeline, { ...look, asof }).chart;
      expect(marks).toEqual(expect.arrayContaining([...then.marks]));
      expect(bars).toEqual(expect.arrayContaining([...then.bars]));
      expect(labels).toEqual(expect.arrayContaining([...then.labels]));
    }
  });
});
