import type { Node } from '../node.ts';
import { lanesFoot, plotLeft, plotWidth, small, type SceneInput } from '../scene-input.ts';

const BAR_Y_PX = 4;
const BAR_PX = 3;
const TITLE_Y_PX = 20;

/** The eras: every second one shaded, each with a bar along the top, and its name if that fits. */
export function eraNodes(view: SceneInput): Node[] {
  const { margins, timeline, projection } = view;
  const left = plotLeft(margins);
  const clip = (x: number) => left + Math.max(0, Math.min(plotWidth(margins), x));
  return timeline.eras.flatMap(({ start, end }, era): Node[] => {
    const xs = [clip(projection.x(start)), clip(projection.x(end))];
    const [from, to] = [Math.min(...xs), Math.max(...xs)];
    return to - from < 2 ? [] : eraParts(view, era, from, to);
  });
}

function eraParts(
  { margins, eraTitle, width }: SceneInput,
  era: number,
  from: number,
  to: number,
): Node[] {
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
    h: lanesFoot(margins) - BAR_Y_PX,
    fill: 'band',
  };
  const shade = era % 2 === 1 ? [band, bar] : [bar];
  const lines = [eraTitle(era)];
  if (width(lines[0]!) + 6 > to - from) return shade;
  const middle = (from + to) / 2;
  return [
    ...shade,
    {
      ...small(margins),
      key: `era-title:${era}`,
      x: middle,
      y: TITLE_Y_PX,
      lines,
      anchor: 'middle',
    },
  ];
}
