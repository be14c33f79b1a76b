import type {
  Candidate,
  PlacementChoices,
  PlacementMemory,
  PlacementOption,
  RowPart,
  Placement,
  PlacementRules,
} from './label-placement.ts';
import type { RowSpans } from './rows.ts';

/**
 * Places marks as `placeLabels` does, while some are dimmed (those of a priority below 0), so that no
 * mark moves: each stays in its row from `memory`. Labels of marks that are not dimmed come first,
 * and may take the room of dimmed labels, which stay only if there is room left.
 * A mark that is not dimmed and was part of a cluster gets a place of its own; if need be that of a
 * dimmed mark, which then joins the nearest one.
 *
 * @param placing the rules for single marks: passed in, because an import would split the code of the
 * first view into more files
 */
export function placeAmongDimmed(
  candidates: readonly Candidate[],
  rowCount: number,
  forward: 1 | -1,
  widthPx: number,
  memory: PlacementMemory = new Map(),
  rowLines: 1 | 2 = 2,
  { optionsOf, chosen, markPart, isFree, take, settle, isClear }: PlacementRules & PlacementChoices,
): Placement[] {
  const order = candidates
    .map((candidate) => {
      const { x = 0, fromX } = memory.get(candidate.index) ?? {};
      return fromX === undefined ? candidate : { ...candidate, x, fromX: candidate.x };
    })
    .sort((a, b) => b.priority - a.priority || a.index - b.index);
  const rows = { rowCount, forward, widthPx, rowLines };
  const taken = emptyRows(rowCount);
  /** The part of its row that each mark had, if it is still in view. */
  const spots = new Map<Candidate, RowPart>();
  const wanted = emptyRows(rowCount);
  for (const candidate of order) {
    const { row, y } = memory.get(candidate.index) ?? {};
    if (row === undefined || y !== undefined || row >= rowCount) continue;
    const spot = markPart(candidate, row);
    if (!isFree(wanted[row]!, spot.from, spot.to)) continue;
    take(wanted[row]!, spot.from, spot.to);
    spots.set(candidate, spot);
  }
  const placements: Placement[] = [];
  const crowded: Candidate[] = [];

  const fits = (rows: readonly RowSpans[], parts: readonly RowPart[]) =>
    parts.every(({ row, from, to }) => isFree(rows[row]!, from, to));
  const put = (candidate: Candidate, option: PlacementOption, parts: readonly RowPart[]) => {
    for (const part of parts) take(taken[part.row]!, part.from, part.to);
    placements.push({ ...candidate, ...chosen(option) });
  };
  const optionsFor = (candidate: Candidate) =>
    Array.from(optionsOf(candidate, rows, memory.get(candidate.index)));
  const clear = (candidate: Candidate) => (option: PlacementOption) =>
    !isClear || isClear(option, candidate);

  const stay = (candidate: Candidate, { row }: RowPart) => {
    const isBack = candidate.priority < 0;
    const side = memory.get(candidate.index)?.side;
    const isClearOf = clear(candidate);
    const option = optionsFor(candidate).find((option) => {
      const {
        row: own,
        labelAt,
        taken: [, ...label],
      } = option;
      if (own !== row || (isBack && labelAt && labelAt.side !== side)) return false;
      return fits(taken, label) && fits(wanted, label) && (!labelAt || isClearOf(option));
    })!;
    put(candidate, option, option.taken.slice(1));
  };
  const settleAnew = (candidate: Candidate) => {
    const options = optionsFor(candidate).filter(clear(candidate));
    const free = options.filter(({ taken: parts }) => fits(taken, parts));
    const option =
      free.find(({ taken: parts }) => fits(wanted, parts)) ??
      (candidate.priority < 0 ? undefined : free[0]);
    if (option) put(candidate, option, option.taken);
    else crowded.push(candidate);
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
      else if (memory.get(candidate.index)?.y !== undefined) crowded.push(candidate);
      else settleAnew(candidate);
    }
  }
  settle(crowded, taken, placements, rows);
  return placements;
}

function emptyRows(rowCount: number): RowSpans[] {
  return Array.from({ length: rowCount }, () => []);
}
