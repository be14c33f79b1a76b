import type { Node } from '../node.ts';
import { lanesFoot, plotLeft, plotWidth, small, type View } from '../view.ts';

const BAR_Y_PX = 4;
const BAR_PX = 3;
const TITLE_Y_PX = 20;

/** The eras: every second one shaded, a bar along the top each, and its name where that fits. */
export function eraNodes(view: View): Node[] {
  const { frame, timeline, projection } = view;
  const left = plotLeft(frame);
  const clip = (x: number) => left + Math.max(0, Math.min(plotWidth(frame), x));
  return timeline.eras.flatMap(({ start, end }, era): Node[] => {
    const xs = [clip(projection.x(start)), clip(projection.x(end))];
    const [from, to] = [Math.min(...xs), Math.max(...xs)];
    return to - from < 2 ? [] : eraParts(view, era, from, to);
  });
}

function eraParts({ frame, eraTitle, width }: View, era: number, from: number, to: number): Node[] {
  const bar: Node = {
    type: 'rect',
    key: `era:${era}`,
    tag: { name: 'era', value: String(era) },
    x: from + 0.5,
    y: BAR_Y_PX,
    w: Math.max(1, to - from - 1),
    h: BAR_PX,
    fill: era % 2 === 1 ? 'muted' : 'rule',
  };
  const band: Node = {
    type: 'rect',
    key: `era-band:${era}`,
    x: from,
    y: BAR_Y_PX,
    w: to - from,
    h: lanesFoot(frame) - BAR_Y_PX,
    fill: 'band',
  };
  const shade = era % 2 === 1 ? [band, bar] : [bar];
  const lines = [eraTitle(era)];
  if (width(lines[0]!) + 6 > to - from) return shade;
  const middle = (from + to) / 2;
  return [
    ...shade,
    { ...small(frame), key: `era-title:${era}`, x: middle, y: TITLE_Y_PX, lines, anchor: 'middle' },
  ];
}
