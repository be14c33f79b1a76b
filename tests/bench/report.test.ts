import { describe, expect, test } from 'vitest';
import type { Sample } from './measure.ts';
import { budgets, ratios, table, type Row } from './report.ts';

function sample(readyMs: number, js = 50_000, layoutShift = 0): Sample {
  return { readyMs, bytes: { html: 0, js, css: 0, data: 0, fonts: 0, other: 0 }, layoutShift };
}

const row = (name: string, samples: Sample[]): Row => ({ setting: '100 events', name, samples });
const rival = row('vis-timeline', [sample(400), sample(800)]);

/** The budgets that these visits of the app break. */
function broken(samples: Sample[]): string[] {
  const own = row('Khatt', samples);
  const ready = ratios([own, rival], 'Khatt', 'vis-timeline')[0];
  return budgets([own], ready)
    .filter(({ isKept }) => !isKept)
    .map(({ what }) => what);
}

describe('the report of the bench', () => {
  test('compares each run with the same run of the other', () => {
    const own = row('Khatt', [sample(200), sample(200)]);
    const [ready, code] = ratios([own, rival], 'Khatt', 'vis-timeline');
    expect(ready).toEqual({ what: 'ready, 100 events', values: [0.5, 0.25] });
    expect(code).toEqual({ what: 'JS and CSS, 100 events', values: [1, 1] });
  });

  test('keeps the budgets up to 60 kB, sooner than the rival, and without any shift', () => {
    expect(broken([sample(399, 60_000), sample(799)])).toEqual([]);
  });

  test('breaks a budget by one byte, by being as late as the rival, by the least shift', () => {
    expect(broken([sample(100, 60_001), sample(100)])).toEqual(['JS and CSS of the first view']);
    expect(broken([sample(400), sample(800)])).toEqual(['ready, 100 events, beside vis-timeline']);
    const shifted = sample(100, 50_000, 0.0001);
    expect(broken([sample(100), shifted])).toEqual(['layout shift, all visits together']);
  });

  test('breaks the budgets where nothing was measured', () => {
    expect(budgets([], undefined).map(({ isKept }) => isKept)).toEqual([false, false, true]);
  });

  test('shows medians with their spread, and a dash where there is no wheel', () => {
    const line = table([rival]).split('\n').at(-1);
    expect(line).toMatch(/vis-timeline +600 \(400–800\) +– +50\.0 .* 0\.000 +– +– +–$/);
  });
});
