import type { ArrangedLane, ArrangeInput, LaneEvents } from './arrange.ts';
import type { Bar } from './bar-rows.ts';
import { overlaps, type Box } from './box.ts';
import type {
  Candidate,
  Placement,
  PlacementChoices,
  PlacementMemory,
  PlacementOption,
  PlacementRules,
  Rows,
} from './label-placement.ts';
import { SMALL_LINE_PX, type Demands, type Lane } from './lanes.ts';
import type { RowSpans } from './rows.ts';
import { smallBox, SmallMarks } from './small-marks.ts';
import { LABEL_LINE_PX } from './wrap.ts';

/** Space in px between a mark and small ones. */
const AIR_PX = 1;
/** A bar reaches so far up into the line of its label. */
const BAR_UP_PX = 3;
const THIN_PX = 7;
const COUNT_PX = { h: 12 };
const SAME_PX = 1e-6;

/**
 * How the marks of a lane are placed that find no room in its rows: beside others of their date with their
 * labels, else small, where room is left. What has no room even so joins the nearest mark.
 *
 * @param rules the rules for single marks: passed in, because an import would split the code of the first
 * view into more files
 */
function choicesIn(
  lane: Lane,
  bars: readonly Bar[],
  footPx: number,
  candidates: readonly Candidate[],
  input: ArrangeInput,
  rules: PlacementRules,
): PlacementChoices {
  const { memory = new Map() } = input;
  const stays = (candidate: Candidate) => memory.get(candidate.index)?.y !== undefined;
  // While some are dimmed, no mark moves.
  const staying = input.placeAmongDimmed ? candidates.filter(stays) : [];
  const kept = staying.map((candidate): Box => {
    const { x = candidate.x, y } = memory.get(candidate.index)!;
    return smallBox(x, y);
  });
  const boxesOf = (placement: Placement) => placementBoxes(lane, placement, rules);
  const isClear = (option: PlacementOption, candidate: Candidate) => {
    const isSmall = !option.labelAt && lane.lines !== undefined && candidate.count === 1;
    if (isSmall && candidate.priority < Infinity) return false;
    if (kept.length === 0) return true;
    const boxes = boxesOf({ ...candidate, ...rules.chosen(option) });
    return !kept.some((box) => boxes.some((own) => overlaps(box, own)));
  };
  return {
    isClear,
    settle(crowded, rows, placements, all) {
      const stayingAt = new Set(staying.map(({ index }) => index));
      const others = crowded.filter(({ index }) => !stayingAt.has(index));
      const rest = placeBeside(others, rows, placements, all, isClear, rules);
      const taken = [...placements.flatMap(boxesOf), ...bars.flatMap(barBoxes)];
      const small = new SmallMarks({ ...all, lane, footPx }, taken);
      const before = (candidate: Candidate) => memory.get(candidate.index);
      const wanting = [...staying, ...rest].filter(({ count }) => count === 1);
      const homeless = wanting.filter((candidate) => !small.keep(candidate, before(candidate)));
      small.layLines();
      const left = homeless.filter((candidate) => !small.add(candidate, before(candidate)));
      placements.push(...small.placed());
      for (const candidate of [...left, ...rest.filter(({ count }) => count > 1)]) {
        if (placements.length > 0) rules.join(candidate, placements);
        else placements.push({ ...candidate, row: 0, labelAt: null });
      }
      placements.sort((a, b) => b.priority - a.priority || a.index - b.index);
    },
  };
}

/** What a mark, its label and the line between them take. */
function placementBoxes(lane: Lane, placement: Placement, rules: PlacementRules): Box[] {
  const { x, radiusPx, count, labelAt } = placement;
  const y = rules.markMiddle(lane, placement);
  const mark = markBox(x, y, radiusPx);
  const label = rules.labelBox(lane, placement);
  if (count > 1 && lane.density.lines > 1) {
    mark.y -= COUNT_PX.h;
    mark.h += COUNT_PX.h;
  }
  if (!label) return [mark];
  const from = Math.min(y, label.y);
  const isMoved = labelAt!.side === 'above' || labelAt!.side === 'below';
  const leader = { x: x - 2, y: from, w: 4, h: Math.max(y, label.y) - from };
  return [mark, grown(label), ...(isMoved ? [leader] : [])];
}

function grown({ x, y, w, h }: Box): Box {
  return { x: x - 4, y, w: w + 8, h };
}

function markBox(x: number, y: number, radiusPx: number): Box {
  const r = radiusPx + AIR_PX;
  return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
}

/** What a bar and its label take. */
function barBoxes({ from, to, top, label, labelX, thin }: Bar): Box[] {
  const y = thin ? top : top + LABEL_LINE_PX - BAR_UP_PX;
  const bar = { x: from - AIR_PX, y, w: to - from + 2 * AIR_PX, h: thin ? THIN_PX : 14 };
  return thin ? [bar] : [bar, { x: labelX - 4, y: top, w: label.w + 8, h: LABEL_LINE_PX }];
}

/**
 * Places marks with their labels beside others of their date, as near to their own place as there is room, but
 * past none of another date. Returns the rest.
 */
function placeBeside(
  crowded: readonly Candidate[],
  rows: RowSpans[],
  placements: Placement[],
  all: Rows,
  isClear: NonNullable<PlacementChoices['isClear']>,
  rules: PlacementRules,
): Candidate[] {
  const full = new Set<string>();
  const rest: Candidate[] = [];
  const isFree = ({ taken }: PlacementOption) =>
    taken.every(({ row, from, to }) => rules.isFree(rows[row]!, from, to));
  for (const candidate of crowded) {
    const { x: fromX, date } = candidate;
    const isAlone = full.has(date) || !placements.some((other) => other.date === date);
    let place: (PlacementOption & { x: number }) | undefined;
    for (const option of isAlone ? [] : placesBeside(candidate, rows, placements, all, rules))
      if (isFree(option) && isClear(option, { ...candidate, x: option.x })) {
        place = option;
        break;
      }
    if (place) {
      for (const part of place.taken) rules.take(rows[part.row]!, part.from, part.to);
      placements.push({ ...candidate, ...rules.chosen(place), x: place.x, fromX });
    } else {
      full.add(date);
      rest.push(candidate);
    }
  }
  return rest;
}

/** The places beside a candidate's own, the nearest first, those ahead in the reading direction before others. */
function* placesBeside(
  candidate: Candidate,
  rows: readonly RowSpans[],
  placements: readonly Placement[],
  all: Rows,
  { markPart, isFree, optionsIn }: PlacementRules,
): Generator<PlacementOption & { x: number }> {
  const { x: ownX, radiusPx, date } = candidate;
  const own = markPart(candidate, 0);
  for (const dir of [all.forward, -all.forward]) {
    const away = (x: number) => (x - ownX) * dir;
    const others = placements.filter((other) => other.date !== date && away(other.x) > 0);
    const mostPx = Math.min(...others.map(({ x }) => away(x)));
    const places = rows.flatMap((spans, row) =>
      spans.map(([from, to]) => {
        const x = ownX + (dir > 0 ? to - own.from + SAME_PX : from - own.to - SAME_PX);
        return { ...candidate, row, x };
      }),
    );
    for (const place of places.sort((a, b) => away(a.x) - away(b.x))) {
      const { x, row } = place;
      const isOut = x < radiusPx || x > all.widthPx - radiusPx;
      if (away(x) <= 0 || away(x) >= mostPx || isOut) continue;
      const { from, to } = markPart(place, row);
      if (!isFree(rows[row]!, from, to)) continue;
      for (const option of optionsIn([row], place, all)) yield { ...option, x };
    }
  }
}

/** In a lane of more marks one stands for all of some px from the start. */
const MANY = 120;
/** More lines of small marks than this are reserved in no lane. */
const MOST_LINES = 6;
/** What a hidden event costs, one without a label, an interval that is no bar, and a px that a mark is too far from its place. */
const COSTS = { hidden: 20, unlabelled: 2, bar: 3, farPx: 0.05 };
/** So far from its place a small mark is near enough. */
const NEAR_PX = 16;

/**
 * Demands with as many lines of small marks as each lane needs, so that the fewest of its events are without a
 * mark, and then few far from their own places or without labels. A lane in which one mark stands for many
 * from the start gets none: its room is for labels.
 *
 * @param arrange arranges the widest view
 */
function reserve(
  demands: Demands,
  all: readonly LaneEvents[],
  arrange: (demands: Demands) => readonly ArrangedLane[],
): Demands {
  const isSmall = ({ y }: Placement) => y !== undefined;
  const crowded = arrange(demands).map(
    ({ placements }, i) => all[i]!.points.events.length <= MANY && placements.some(isSmall),
  );
  if (!crowded.includes(true)) return demands;
  const best = demands.lanes.map((demand) => ({ demand, cost: Infinity }));
  for (let lines = 0; lines <= MOST_LINES; lines++) {
    const tried = demands.lanes.map((demand, i) => (crowded[i] ? { ...demand, lines } : demand));
    arrange({ ...demands, lanes: tried }).forEach((arranged, i) => {
      const cost = costOf(arranged);
      if (cost < best[i]!.cost) best[i] = { demand: tried[i]!, cost };
    });
  }
  return { ...demands, lanes: best.map(({ demand }) => demand) };
}

/** What is amiss in a lane; infinite if its lines leave no row. */
function costOf({ placements, bars, lane, unlabelled }: ArrangedLane): number {
  const { rowsTop, rowsFoot, lines = 0, density } = lane;
  const leastPx = lines * SMALL_LINE_PX + density.pointRowPx;
  if (lines > 0 && rowsFoot - rowsTop < leastPx) return Infinity;
  const hidden = placements.reduce((sum, { count }) => sum + count - 1, 0);
  const farPx = ({ x, fromX = x }: Placement) => Math.max(0, Math.abs(x - fromX) - NEAR_PX);
  return (
    COSTS.hidden * hidden +
    COSTS.unlabelled * unlabelled -
    COSTS.bar * bars.length +
    COSTS.farPx * placements.reduce((sum, placement) => sum + farPx(placement), 0)
  );
}

/** Whether marks stand so far beside their places that they have a line to them. */
function hasAsides(placed: PlacementMemory): boolean {
  return [...placed.values()].some(({ x = 0, fromX = x }) => Math.abs(x - fromX) > 10);
}

export const crowd = { choicesIn, reserve, hasAsides };
export type Crowd = typeof crowd;
