import { expect, test } from 'vitest';
import { overlaps } from '../../src/layout/box.ts';
import { LANGS } from '../support/fixtures.ts';
import { readTimeline, textWidth } from '../support/layout-helpers.ts';
import { draw } from './draw.ts';

test.each(LANGS)(
  'below 760 px the titles of lanes with few events stand in their lanes, over nothing else, in %s',
  (lang) => {
    const flagship = readTimeline('iraq-letter-2020');
    for (const width of [534, 640, 720]) {
      const { chart, margins, lanes } = draw(flagship, { lang, width, height: 500 });
      expect(margins.gutterPx).toBe(0);
      lanes().forEach(({ lane }, i) => {
        const title = chart.scene.nodes.find(({ key }) => key === `lane-title:${i}`);
        if (title?.type !== 'text') throw new Error('no title');
        expect(title.y).toBeGreaterThan(lane.top);
        expect(title.y).toBeLessThan(lane.top + lane.height);
        const w = Math.max(...title.lines.map((line) => textWidth(line, title.size)));
        const box = {
          x: title.anchor === 'right' ? title.x - w : title.x,
          y: title.y - 9,
          w,
          h: 9,
        };
        for (const { id, x, y, w, h } of chart.labels)
          expect(overlaps(box, { x, y: y + 2, w, h: h - 4 }), id).toBe(false);
      });
    }
  },
);

test('with many events, or with room for it, they have a gutter', () => {
  const many = draw(readTimeline('big-history'), { width: 640 });
  const wide = draw(readTimeline('iraq-letter-2020'), { width: 800 });
  for (const { margins } of [many, wide]) expect(margins.gutterPx).toBeGreaterThan(0);
});
