import { columnOf } from '../model/columns.ts';
import { isInterval, type TimelineEvent } from '../model/timeline.ts';
import { arrange, demandsIn, type ArrangedLane, type ArrangeInput } from './arrange.ts';
import { DENSITIES, type LaneDemand } from './lanes.ts';

/** The most rows of marks and bars in a picture for feeds. */
const MOST_ROWS = 4;
/** Bars and their labels are long: more rows of them would leave little room for marks. */
const MOST_BAR_ROWS = 1;

/**
 * The most important events that fit together into one lane of a height in px, each with its label.
 * The input is that of `arrange` without lanes.
 */
export function pictureLane(
  events: readonly TimelineEvent[],
  input: Omit<ArrangeInput, 'lanes'>,
  heightPx: number,
): ArrangedLane {
  const arrangeSome = (some: readonly TimelineEvent[]) => inOneLane(some, input, heightPx);
  let placed: TimelineEvent[] = [];
  // The most important of all first, then what is contested: a picture without it tells another story.
  const byImportance = events.toSorted((a, b) => b.importance - a.importance);
  const weight = (event: TimelineEvent) =>
    event === byImportance[0] ? Infinity : (input.weight?.(event) ?? 0);
  for (const event of byImportance.toSorted((a, b) => Math.sign(weight(b) - weight(a)) || 0)) {
    const more = [...placed, event].sort((a, b) => a.index - b.index);
    if (arrangeSome(more).unlabelled === 0) placed = more;
  }
  return arrangeSome(placed);
}

function inOneLane(
  events: readonly TimelineEvent[],
  input: Omit<ArrangeInput, 'lanes'>,
  heightPx: number,
): ArrangedLane {
  const bars = events.filter(isInterval);
  const points = columnOf(events.filter((event) => !isInterval(event)));
  const full = { ...input, lanes: [{ points, bars }] };
  const demands = demandsIn(DENSITIES[0], full, heightPx);
  return arrange(full, { ...demands, lanes: demands.lanes.map(bounded) }, 0, heightPx)[0]!;
}

function bounded({ pointRows, barRows }: LaneDemand): LaneDemand {
  const most = Math.min(barRows, MOST_BAR_ROWS);
  return { pointRows: Math.min(pointRows, MOST_ROWS - most), barRows: most };
}
