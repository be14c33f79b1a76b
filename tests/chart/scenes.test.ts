import { describe, test } from 'vitest';
import { STATUSES } from '../../src/data/terms.ts';
import type { Node } from '../../src/scene/node.ts';
import { timelineWith } from '../support/layout-helpers.ts';
import { draw, type Look } from './draw.ts';
import { expectScene } from './expect-scene.ts';
import { expectGolden } from './golden.ts';

const LANGS = ['ar', 'en'] as const;

describe.each(LANGS)('the letter, %s', (lang) => {
  test.each([640, 860, 1280])('at %i px', (width) => {
    expectScene(`letter-${lang}-${width}`, 'iraq-letter-2020', { lang, width });
  });

  test('in true time', () => {
    expectScene(`letter-${lang}-time`, 'iraq-letter-2020', { lang, width: 860, scale: 'time' });
  });

  test('in equal steps', () => {
    expectScene(`letter-${lang}-steps`, 'iraq-letter-2020', { lang, width: 860, scale: 'steps' });
  });

  test('with the letter chosen', () => {
    const look: Look = { lang, width: 860, selected: 'letter' };
    expectScene(`letter-${lang}-chosen`, 'iraq-letter-2020', look);
  });
});

test('the long timeline, from left to right', () => {
  expectScene('big-history-en', 'big-history', { lang: 'en', width: 860, height: 640 });
});

test('the dense year, from right to left', () => {
  expectScene('dense-year-ar', 'dense-year', { lang: 'ar', width: 860, height: 640 });
});

test('the five statuses of a claim, on marks and on bars', () => {
  const tracks = [{ id: 'side', title: 'Side', color: 'blue' as const }];
  const events = STATUSES.flatMap((status, i) => [
    { id: status, date: `202${i}-03-01`, kind: 'document' as const, status, track: 'side' },
    { id: `long-${status}`, date: `202${i}-01~/202${i}-09`, status, track: 'side' },
  ]);
  const { nodes } = draw(timelineWith(events, { tracks }), { width: 1280 }).chart.scene;
  const isOfMark = ({ key }: Node) => /^(mark|detail|standing|bar):/.test(key);
  expectGolden('claim-statuses-en', nodes.filter(isOfMark));
});
