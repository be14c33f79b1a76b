import type {
  Candidate,
  PlacementMemory,
  PlacementOption,
  RowPart,
  Placement,
  PlacementRules,
} from './label-placement.ts';
import type { RowSpans } from './rows.ts';

/**
 * Places marks while some are dimmed (those of a priority below 0), as `placeLabels` does, but so that no
 * mark moves by it: each stays in the row that `memory` has for it. The others' labels come first
 * and may lie where those of marks in the back lay, which keep theirs only where nobody wants the
 * room. One of the others that had no place of its own gets one; if it must, before a mark in the
 * back, which then joins the nearest.
 *
 * @param placing how single marks are placed: handed over, as an import would part the code that the
 * first view needs into more files
 */
export function placeAmongDimmed(
  candidates: readonly Candidate[],
  rowCount: number,
  forward: 1 | -1,
  widthPx: number,
  memory: PlacementMemory = new Map(),
  { optionsOf, markPart, join, isFree, take }: PlacementRules,
): Placement[] {
  const order = candidates.toSorted((a, b) => b.priority - a.priority || a.index - b.index);
  const taken = emptyRows(rowCount);
  /** What each mark took of its row before, as long as that is still there. */
  const spots = new Map<Candidate, RowPart>();
  const wanted = emptyRows(rowCount);
  for (const candidate of order) {
    const row = memory.get(candidate.index)?.row;
    if (row === undefined || row >= rowCount) continue;
    const spot = markPart(candidate, row);
    if (!isFree(wanted[row]!, spot.from, spot.to)) continue;
    take(wanted[row]!, spot.from, spot.to);
    spots.set(candidate, spot);
  }
  const placements: Placement[] = [];

  const fits = (rows: readonly RowSpans[], parts: readonly RowPart[]) =>
    parts.every(({ row, from, to }) => isFree(rows[row]!, from, to));
  const settle = (
    candidate: Candidate,
    { row, labelAt }: PlacementOption,
    parts: readonly RowPart[],
  ) => {
    for (const part of parts) take(taken[part.row]!, part.from, part.to);
    placements.push({ ...candidate, row, labelAt });
  };
  const optionsFor = (candidate: Candidate) =>
    optionsOf(candidate, rowCount, forward, widthPx, memory.get(candidate.index));

  const stay = (candidate: Candidate, { row }: RowPart) => {
    const isBack = candidate.priority < 0;
    const side = memory.get(candidate.index)?.side;
    const option = optionsFor(candidate).find(({ row: own, labelAt, taken: [, label] }) => {
      if (own !== row || (isBack && labelAt && labelAt.side !== side)) return false;
      return !label || (fits(taken, [label]) && fits(wanted, [label]));
    })!;
    settle(candidate, option, option.taken.slice(1));
  };
  const settleAnew = (candidate: Candidate) => {
    const options = optionsFor(candidate);
    const free = options.filter(({ taken: parts }) => fits(taken, parts));
    const option =
      free.find(({ taken: parts }) => fits(wanted, parts)) ??
      (candidate.priority < 0 ? undefined : free[0]);
    if (option) settle(candidate, option, option.taken);
    else if (placements.length > 0) join(candidate, placements);
  };

  for (const isBack of [false, true]) {
    const turn = order.filter(({ priority }) => priority < 0 === isBack);
    const staying = turn.filter((candidate) => {
      const spot = spots.get(candidate);
      const stays = spot && fits(taken, [spot]);
      if (stays) take(taken[spot.row]!, spot.from, spot.to);
      return stays;
    });
    const isStaying = new Set(staying);
    for (const candidate of turn) {
      if (isStaying.has(candidate)) stay(candidate, spots.get(candidate)!);
      else settleAnew(candidate);
    }
  }
  return placements;
}

function emptyRows(rowCount: number): RowSpans[] {
  return Array.from({ length: rowCount }, () => []);
}
