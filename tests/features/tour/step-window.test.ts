import { expect, test } from 'vitest';
import { stepWindow } from '../../../src/features/tour/step-window.ts';
import { fit, project } from '../../../src/layout/viewport.ts';
import { readTimeline, scaleOfTimeline, SCALES } from '../../support/layout-helpers.ts';

const WIDTH_PX = 800;
const letter = readTimeline('iraq-letter-2020');
const { events, byId } = letter;

test.each([false, true])(
  'a step shows its events, and three before and after them, on every scale (right to left: %s)',
  (rtl) => {
    const own = ['letter', 'parliament-vote'].map((id) => byId.get(id)!);
    for (const kind of SCALES) {
      const scale = scaleOfTimeline(letter, kind);
      const home = fit(scale, WIDTH_PX, 30);
      const { start, end } = stepWindow(own, events, project(home, scale, rtl), WIDTH_PX);
      const seen = project({ start, end, width: WIDTH_PX }, scale, rtl);
      const places = own.map(({ anchor }) => seen.x(anchor));
      // A share of the window is free at each end.
      for (const x of places) expect(Math.abs(x - WIDTH_PX / 2)).toBeLessThan(0.38 * WIDTH_PX + 1);
      const [low, high] = [Math.min(...places), Math.max(...places)];
      const inView = events
        .map(({ anchor }) => seen.x(anchor))
        .filter((x) => x > 0 && x < WIDTH_PX);
      expect(inView.filter((x) => x < low).length, kind).toBeGreaterThanOrEqual(3);
      expect(inView.filter((x) => x > high).length, kind).toBeGreaterThanOrEqual(3);
    }
  },
);

test('a step at the end of the line shows what is before it, and one of a period shows all of it', () => {
  const scale = scaleOfTimeline(letter, 'adaptive');
  const projection = project(fit(scale, WIDTH_PX, 30), scale, false);
  const windowOf = (id: string) => stepWindow([byId.get(id)!], events, projection, WIDTH_PX);
  const last = events.at(-1)!;
  expect(windowOf(last.id).end).toBeGreaterThan(last.anchor);
  expect(windowOf(last.id).start).toBeLessThan(events.at(-3)!.anchor);
  const rockets = byId.get('rocket-attacks')!.extent;
  const { start, end } = windowOf('rocket-attacks');
  expect(start).toBeLessThan(rockets.start.earliest);
  expect(end).toBeGreaterThan(rockets.end.earliest);
});
