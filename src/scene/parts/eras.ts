import { eraRows } from '../../layout/era-rows.ts';
import { isFree, take, type RowSpans } from '../../layout/rows.ts';
import type { Node } from '../node.ts';
import { lanesFoot, plotLeft, plotWidth, small, type SceneInput } from '../scene-input.ts';

const BAR_Y_PX = 4;
const BAR_PX = 3;
const TITLE_Y_PX = 20;
/** The height of each further row of eras. */
export const ERA_ROW_PX = 22;
const TITLE_AIR_PX = 6;

/** The eras: every second one shaded, a bar along the top each, and its name where that fits; those of one time in rows. */
export function eraNodes(view: SceneInput): Node[] {
  const { margins, timeline, projection } = view;
  const left = plotLeft(margins);
  const rows = eraRows(timeline.eras);
  const taken: RowSpans[] = timeline.eras.map(() => []);
  const clip = (x: number) => left + Math.max(0, Math.min(plotWidth(margins), x));
  return timeline.eras.flatMap(({ start, end }, era): Node[] => {
    const xs = [clip(projection.x(start)), clip(projection.x(end))];
    const [from, to] = [Math.min(...xs), Math.max(...xs)];
    if (to - from < 2) return [];
    const row = rows[era]!;
    const y = row * ERA_ROW_PX;
    return [
      ...eraParts(view, era, { from, to, y }),
      ...titleParts(view, era, { from, to, y }, taken[row]!),
    ];
  });
}

/** What is seen of an era, in px, and how far its row lies below the first. */
interface EraSpan {
  from: number;
  to: number;
  y: number;
}

function eraParts({ margins }: SceneInput, era: number, { from, to, y }: EraSpan): Node[] {
  const bar: Node = {
    type: 'rect',
    key: `era:${era}`,
    tag: { name: 'era', value: String(era) },
    x: from + 0.5,
    y: BAR_Y_PX + y,
    w: Math.max(1, to - from - 1),
    h: BAR_PX,
    fill: era % 2 === 1 ? 'muted' : 'rule',
  };
  const band: Node = {
    type: 'rect',
    key: `era-band:${era}`,
    x: from,
    y: BAR_Y_PX + y,
    w: to - from,
    h: lanesFoot(margins) - BAR_Y_PX - y,
    fill: 'band',
  };
  return era % 2 === 1 ? [band, bar] : [bar];
}

function titleParts(
  { margins, eraTitle, width }: SceneInput,
  era: number,
  { from, to, y }: EraSpan,
  taken: RowSpans,
): Node[] {
  const title = eraTitle(era);
  const half = (width(title) + TITLE_AIR_PX) / 2;
  const middle = (from + to) / 2;
  if (2 * half > to - from || !isFree(taken, middle - half, middle + half)) return [];
  take(taken, middle - half, middle + half);
  return [
    {
      ...small(margins),
      key: `era-title:${era}`,
      x: middle,
      y: TITLE_Y_PX + y,
      lines: [title],
      anchor: 'middle',
    },
  ];
}
