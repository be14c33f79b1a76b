import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lettersOfPage } from '../../build/picture/letters.ts';
import { sharedWords } from '../../src/i18n/words.ts';
import { curveCrosses } from '../../src/layout/routing/curve.ts';
import type { Measure } from '../../src/layout/wrap.ts';
import { speaksAgainst } from '../../src/model/claim-status.ts';
import { FEED_PICTURE } from '../../src/scene/feed-picture.ts';
import type { Node, TextNode } from '../../src/scene/node.ts';
import { TimelineState } from '../../src/state/timeline-state.svelte.ts';
import { feedPictureScene } from '../../src/pages/share/feed-picture-scene.ts';
import { readTimeline, textWidth, timelineWith } from '../support/layout-helpers.ts';
import { expectNodes } from './expect-scene.ts';

const DATA = new URL('../../data/', import.meta.url);
const IDS = readdirSync(DATA)
  .filter((name) => name.endsWith('.json') && !/^site\.json$|schema/.test(name))
  .map((name) => name.replace('.json', ''));
test('there are pictures of every timeline', () => {
  expect(IDS).toEqual(['big-history', 'dense-year', 'iraq-letter-2020']);
});
const CASES = IDS.flatMap((id) => ['ar', 'en'].map((lang) => [id, lang] as const));

/** How many times a picture is enlarged in its picture of 1200 px. */
const ENLARGED = 1200 / FEED_PICTURE.width;

await Promise.all(['ar', 'en'].map((lang) => sharedWords.load(lang)));

const { measure } = await lettersOfPage();

const pictureOf = (id: string, lang: string, width: Measure = textWidth) =>
  feedPictureScene(new TimelineState(readTimeline(id), {}, lang), width);

const isText = (node: Node): node is TextNode => node.type === 'text';

/** What a text covers, without the air of its lines. */
function boxOf({ x, y, lines, lineHeight, anchor, size, weight }: TextNode) {
  const w = Math.max(0, ...lines.map((line) => measure(line, size, weight)));
  const left = { left: x, middle: x - w / 2, right: x - w }[anchor];
  const foot = y + (lines.length - 1) * lineHeight;
  return { left, right: left + w, top: y - size * 0.7, foot };
}

test.each(['ar', 'en'])('the picture of the letter in %s', (lang) => {
  expectNodes(`feed-picture-letter-${lang}`, pictureOf('iraq-letter-2020', lang));
});

test('the picture of the longest time', () => {
  expectNodes('feed-picture-big-history-ar', pictureOf('big-history', 'ar'));
});

describe.each(CASES)('the picture of %s in %s', (id, lang) => {
  const { nodes } = pictureOf(id, lang, measure);
  const texts = nodes.filter(isText).filter(({ lines }) => lines.some(Boolean));
  const arrows = nodes.filter((node) => node.type === 'curve');

  test('has texts, and arrows where it tells of relations', () => {
    expect(texts.length).toBeGreaterThan(9);
    expect(arrows.length > 0).toBe(readTimeline(id).relations.some(speaksAgainst));
  });

  test('has no text under 20 px in its picture', () => {
    for (const { size, lines } of texts) {
      expect(size * ENLARGED, lines.join(' ')).toBeGreaterThan(20);
    }
  });

  test('has no text over another, and none over the edge', () => {
    const boxes = texts.map((text) => ({ ...boxOf(text), key: text.key }));
    for (const [i, a] of boxes.entries()) {
      expect(a.left, a.key).toBeGreaterThanOrEqual(0);
      expect(a.right, a.key).toBeLessThanOrEqual(FEED_PICTURE.width);
      expect(a.foot, a.key).toBeLessThanOrEqual(FEED_PICTURE.height);
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.foot <= b.top || b.foot <= a.top;
        expect(apart, `${a.key} over ${b.key}`).toBe(true);
      }
    }
  });

  test('has no arrow over a text', () => {
    for (const arrow of arrows) {
      for (const text of texts) {
        const { left, right, top, foot } = boxOf(text);
        const box = { x: left, y: top, w: right - left, h: foot - top };
        expect(curveCrosses(arrow.points, box), `${arrow.key} over ${text.key}`).toBe(false);
      }
    }
  });

  test('tells the most important events, and has a tick for each', () => {
    const { events } = readTimeline(id);
    const labelled = new Set(
      nodes.flatMap(({ tag }) => (tag?.name === 'label' ? [tag.value] : [])),
    );
    expect(labelled.size).toBeGreaterThan(7);
    const importance = events.map((event) => event.importance);
    const mostImportant = events.find((event) => event.importance === Math.max(...importance))!;
    expect(labelled).toContain(mostImportant.id);
    expect(nodes.filter(({ key }) => key.startsWith('rug:'))).toHaveLength(events.length);
  });
});

test('a picture keeps the title whole, in smaller letters where it is long', () => {
  const title =
    'How a small bridge over a quiet river became the talk of three towns in one winter';
  const timeline = timelineWith([{ date: '1996-03-01' }, { date: '1998-05-02' }], { title });
  const { nodes } = feedPictureScene(new TimelineState(timeline, {}, 'en'), textWidth);
  const text = nodes.filter(isText).find(({ key }) => key === 'title')!;
  expect(text.lines.join(' ')).toBe(title);
  expect(text.lines).toHaveLength(2);
});

test('a picture of one day is told by the hour', () => {
  const hours = ['08', '11', '15'].map((hour) => ({ date: `2020-01-06T${hour}:00:00Z` }));
  const { nodes } = feedPictureScene(new TimelineState(timelineWith(hours), {}, 'en'), textWidth);
  const ranks = nodes.map(({ key }) => key.split(':').slice(0, 2).join(':'));
  expect(ranks).toContain('tick-label:hour');
  expect(ranks).not.toContain('tick-label:context');
});
