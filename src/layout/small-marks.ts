import { overlaps, type Box } from './box.ts';
import type { Candidate, Placement, PlacementMemory } from './label-placement.ts';
import { SMALL_LINE_PX, type Lane } from './lanes.ts';
import { spread } from './spread.ts';
import { LABEL_LINE_PX, type Wrapped } from './wrap.ts';

/** Half the size of a mark that found no room in a row. */
const RADIUS_PX = 5;
/** So far from its own place a small mark may stand. */
const MOST_AWAY_PX = 120;
/** A place in a line that is kept for small marks is better than one between labels, by so many square px. */
const BETWEEN_COST = 150;
const LABEL_GAP_PX = 5;
const LABEL_AIR_PX = 4;
/** Differences below this count as none: rounding must not decide, because it is not symmetric under mirroring. */
const SAME_PX = 1e-6;

/** A free stretch of a line, and the marks that stand in it, in the order of their own places. */
interface Stretch {
  y: number;
  isKept: boolean;
  from: number;
  to: number;
  marks: Candidate[];
  /** Where they stand, and the sum of the squares of their distances from their own places. */
  xs: readonly number[];
  cost: number;
}

/** What small marks need to know of a lane. */
interface Surroundings {
  lane: Lane;
  /** Where the lane's marks end and its bars begin. */
  footPx: number;
  forward: 1 | -1;
  widthPx: number;
}

/** Places small marks in a lane where nothing else is, on lines a small mark apart. */
export class SmallMarks {
  readonly #around: Surroundings;
  readonly #taken: Box[];
  readonly #placed: Placement[] = [];
  #stretches: Stretch[] = [];

  constructor(around: Surroundings, taken: readonly Box[]) {
    this.#around = around;
    this.#taken = [...taken];
  }

  /** Keeps a mark at the very place of the previous scene, which had the same window; undefined if it has none. */
  keep(candidate: Candidate, before: Remembered | undefined): Placement | undefined {
    if (before?.y === undefined) return undefined;
    const { x = candidate.x, fromX = x, y } = before;
    const box = smallBox(x, y);
    if (fromX !== candidate.x || this.#taken.some((other) => overlaps(other, box)))
      return undefined;
    this.#taken.push(box);
    this.#placed.push(placementOf(candidate, x, y));
    return this.#placed.at(-1);
  }

  /** Lays the lines, once all that stays is known. */
  layLines(): void {
    this.#stretches = linesOf(this.#around).flatMap((line) => {
      const ends = takenOf(line.y, this.#taken).flat();
      const bounds = [0, ...ends, this.#around.widthPx];
      return bounds.flatMap((from, i): Stretch[] => {
        const to = bounds[i + 1]!;
        const isRoom = i % 2 === 0 && to - from >= SMALL_LINE_PX;
        return isRoom ? [{ ...line, from, to, marks: [], xs: [], cost: 0 }] : [];
      });
    });
  }

  /**
   * Adds a mark where it moves itself and others the least, past none of them; first to the line of the
   * previous scene. False if there is no room.
   */
  add(candidate: Candidate, before: Remembered | undefined): boolean {
    const near = this.#stretches.filter(
      ({ from, to }) => from < candidate.x + MOST_AWAY_PX && to > candidate.x - MOST_AWAY_PX,
    );
    const own = near.filter(({ y }) => before?.y !== undefined && Math.abs(y - before.y) < SAME_PX);
    const best = bestOf(own, candidate) ?? bestOf(near, candidate);
    if (best) Object.assign(best.stretch, best.now);
    return best !== undefined;
  }

  /** All small marks, each with its label beside it if that is in the way of nothing. */
  placed(): Placement[] {
    const added = this.#stretches.flatMap(({ y, marks, xs }) =>
      marks.map((candidate, i) => placementOf(candidate, xs[i]!, y)),
    );
    this.#taken.push(...added.map(({ x, y }) => smallBox(x, y!)));
    return [...this.#placed, ...added]
      .sort((a, b) => b.priority - a.priority || a.index - b.index)
      .map((placement) => this.#withLabel(placement));
  }

  #withLabel(placement: Placement): Placement {
    const { x, y, label, otherLabels = [] } = placement;
    const { forward, widthPx, lane } = this.#around;
    for (const wrapped of [label, ...otherLabels])
      for (const dir of [forward, -forward]) {
        const box = labelBox(wrapped, x, y!, dir);
        const isInside =
          box.x >= 0 &&
          box.x + box.w <= widthPx &&
          box.y >= lane.top &&
          box.y + box.h <= lane.top + lane.height;
        if (!isInside || this.#taken.some((other) => overlaps(other, box))) continue;
        this.#taken.push(box);
        const side = dir === forward ? 'after' : 'before';
        const labelAt = { side, x: box.x + LABEL_AIR_PX, row: placement.row } as const;
        return { ...placement, label: wrapped, labelAt };
      }
    return placement;
  }
}

type Remembered = NonNullable<ReturnType<PlacementMemory['get']>>;

/** The stretch to which adding a mark costs the least; of equally good ones the first. */
function bestOf(stretches: readonly Stretch[], candidate: Candidate) {
  let best: { stretch: Stretch; now: Partial<Stretch>; cost: number } | undefined;
  for (const stretch of stretches) {
    const now = withMark(stretch, candidate);
    if (!now) continue;
    const cost = now.cost - stretch.cost + (stretch.isKept ? 0 : BETWEEN_COST);
    if (!best || cost < best.cost - SAME_PX) best = { stretch, now, cost };
  }
  return best;
}

/** A stretch with one mark more; undefined if there is no room for it. */
function withMark({ marks, from, to }: Stretch, candidate: Candidate) {
  if ((marks.length + 1) * SMALL_LINE_PX > to - from + SAME_PX) return undefined;
  const all = [...marks, candidate].sort((a, b) => a.x - b.x || a.index - b.index);
  const xs = spread(
    all.map(({ x }) => x),
    all.map(() => SMALL_LINE_PX),
    from,
    to,
  );
  const away = all.map(({ x }, i) => Math.abs(xs[i]! - x));
  if (Math.max(...away) > MOST_AWAY_PX) return undefined;
  return { marks: all, xs, cost: away.reduce((sum, px) => sum + px * px, 0) };
}

function placementOf(candidate: Candidate, x: number, y: number): Placement {
  const small = { ...candidate, radiusPx: RADIUS_PX, row: -1, y, labelAt: null };
  return Math.abs(x - candidate.x) < SAME_PX ? small : { ...small, x, fromX: candidate.x };
}

/** A lane's lines: up from the foot of its marks, the lowest first, then down. */
function linesOf({ lane: { top, height, lines = 0 }, footPx }: Surroundings) {
  const foot = Math.min(footPx, top + height);
  const up = Math.max(0, Math.floor((foot - top) / SMALL_LINE_PX));
  const down = Math.floor((top + height - foot) / SMALL_LINE_PX);
  const at = (i: number) => foot - (i + 0.5) * SMALL_LINE_PX;
  return [
    ...Array.from({ length: up }, (_, i) => ({ y: at(i), isKept: i < lines })),
    ...Array.from({ length: down }, (_, i) => ({ y: at(-1 - i), isKept: false })),
  ];
}

/** The box of a small mark, with the space around it. */
export function smallBox(x: number, y: number): Box {
  const px = SMALL_LINE_PX - 2 * SAME_PX;
  return { x: x - px / 2, y: y - px / 2, w: px, h: px };
}

function labelBox({ w, lines }: Wrapped, x: number, y: number, dir: number): Box {
  const h = lines.length * LABEL_LINE_PX;
  const awayPx = RADIUS_PX + LABEL_GAP_PX - LABEL_AIR_PX;
  const width = w + 2 * LABEL_AIR_PX;
  return { x: dir > 0 ? x + awayPx : x - awayPx - width, y: y - h / 2, w: width, h };
}

/** What boxes take of a line, as disjoint stretches, ascending. */
function takenOf(y: number, boxes: readonly Box[]): [from: number, to: number][] {
  const line = smallBox(0, y);
  const on = boxes.filter((box) => box.y < line.y + line.h && box.y + box.h > line.y);
  const found: [number, number][] = [];
  for (const { x, w } of on.sort((a, b) => a.x - b.x)) {
    const last = found.at(-1);
    if (last && x <= last[1]) last[1] = Math.max(last[1], x + w);
    else found.push([x, x + w]);
  }
  return found;
}
