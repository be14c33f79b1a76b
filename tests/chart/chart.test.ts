import { expect, test } from 'vitest';
import { chartBase, type ChartInput } from '../../src/chart/base.ts';
import { drawLanes } from '../../src/chart/lanes.ts';
import { drawOverview } from '../../src/chart/overview.ts';
import { drawStageLine } from '../../src/chart/stage-line.ts';
import { lineWorld } from '../../src/layout/stage-line.ts';
import { slidesOf, presentedBy, tourEvents } from '../../src/model/slides.ts';
import { ENGLISH, languageOf, readTimeline, textWidth } from '../support/layout-helpers.ts';

const timeline = readTimeline('iraq-letter-2020');
const { events, domain, zone } = timeline;
const language = languageOf('en');

function baseOf(changes: Partial<ChartInput> = {}) {
  return chartBase({
    ...{ timeline, scope: events, events, domain, language, measure: textWidth },
    ...{ scale: 'adaptive', isNarrative: false, widthPx: 1280, heightPx: 560 },
    ...changes,
  });
}

test('a narrow chart has no gutter, but room for the numbers of paragraphs in narrative order', () => {
  expect(baseOf().plotLeft).toBeGreaterThan(60);
  expect(baseOf({ widthPx: 420 }).plotLeft).toBe(0);
  expect(baseOf({ widthPx: 420, isNarrative: true }).plotLeft).toBe(60);
});

test('lanes remember where all events would stand, also where only some are drawn', () => {
  const base = baseOf();
  const view = { viewport: base.home, selected: undefined, zone };
  const all = drawLanes(base, view);
  const half = events.slice(0, events.length / 2);
  const some = drawLanes(baseOf({ events: half }), view);
  expect(some.marks.length).toBeLessThan(all.marks.length);
  expect(some.memory).toEqual(all.memory);
});

test('an overview shows each instant of the timeline within its width', () => {
  const size = { measure: textWidth, widthPx: 800, isDimmed: () => false };
  const { scene, projection } = drawOverview({ timeline, events, domain, zone, language, ...size });
  for (const { anchor } of events) {
    expect(projection.x(anchor)).toBeGreaterThan(0);
    expect(projection.x(anchor)).toBeLessThan(scene.width);
  }
  expect(scene.nodes.filter(({ key }) => key.startsWith('dot:')).length).toBeGreaterThan(5);
});

test('the line of a slide shows its event in view, and marks those before it as presented', () => {
  const slides = slidesOf(timeline);
  const line = {
    ...{ events: tourEvents(slides), zone, style: ENGLISH, rtl: false, measure: textWidth },
    ...{ widthPx: 1920, unitPx: 24 },
  };
  const world = lineWorld(line);
  slides.forEach(({ event: current }, step) => {
    const presented = presentedBy(slides, { step, index: 0, parts: ['title'] });
    const drawn = drawStageLine({
      ...line,
      ...{ timeline, world, current, presented, relations: [], language },
    });
    expect(drawn.marks.find(({ event }) => event === current)!.isInView).toBe(true);
    expect(drawn.marks.filter(({ isPresented }) => isPresented)).toHaveLength(presented.size);
    expect(drawn.labels.map(({ key }) => key)).toEqual([current.id]);
  });
});
