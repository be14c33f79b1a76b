import { layArcs } from '../layout/arcs.ts';
import { fitLines } from '../layout/lines.ts';
import { stackRows, uprightRows, type Density, type UprightRow } from '../layout/upright-rows.ts';
import { project } from '../layout/viewport.ts';
import { LABEL_LINE_PX } from '../layout/wrap.ts';
import { speaksAgainst } from '../model/claim-status.ts';
import { opponentIds } from '../model/contested.ts';
import { longGaps } from '../model/gaps.ts';
import { narrativeOrder } from '../model/narrative-order.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import {
  buildUpright,
  markY,
  META_LINE_PX,
  META_PX,
  META_SEPARATOR,
  uprightFrame,
  type Between,
  type UprightFrame,
  type UprightInput,
  type UprightItem,
} from '../scene/build-upright.ts';
import type { DrawnScene } from '../scene/drawn-scene.ts';
import { labelFont, laneHue, markSizePx } from '../scene/style.ts';
import { formatDuration, formatEdtfDate } from '../time/format.ts';
import { civilInZone } from '../time/zone.ts';
import type { ChartBase } from './base.ts';
import type { ChartView } from './view.ts';

/** The share of the width that arcs may take, and its limits in px; without relations there are none. */
const GUTTER = { share: 0.2, least: 40, most: 96, none: 4 };
/** A track's name is cut to no less than this, or left out. */
const LEAST_TRACK_PX = 48;
/** The most lines of a date; on more than one it stands alone. */
const DATE_LINES = 2;
/** More than any weight: the chosen event has a row. */
const CHOSEN = 1000;

/**
 * Draws a window of a timeline as an upright line: time runs downwards, each event has a row with its
 * mark, its title, its track and its date, and relations are arcs on the other side of the line. In
 * narrative order all events stand in that order. Events that are not known yet keep their rows empty.
 */
export function drawUpright(base: ChartBase, view: ChartView): DrawnScene {
  return buildUpright(uprightInput(base, view));
}

/** The input of the upright line's scene, with its layout. */
function uprightInput(base: ChartBase, view: ChartView): UprightInput {
  const { timeline, language, margins, heightPx, isNarrative } = base;
  const { selected, isDimmed, viewport } = view;
  const { y, events } = windowOf(base, view);
  const gutterPx = timeline.relations.length > 0 ? gutterOf(base.widthPx) : GUTTER.none;
  const frame = uprightFrame(base.widthPx, gutterPx, language.rtl);
  const words = wordsOf(base, frame);
  const gaps = isNarrative ? new Map<TimelineEvent, number>() : gapsOf(scopeOf(base), view.zone);
  const opponents = opponentIds(timeline.relations, selected);
  const all = uprightRows({
    items: events,
    weight: (event) =>
      event.id === selected?.id
        ? CHOSEN
        : isDimmed?.(event)
          ? 0
          : event.importance + base.weight(event) * (opponents.has(event.id) ? 2 : 1),
    heightPx: words.heightPx,
    at: y,
    isFolded: (event) => gaps.has(event),
    roomPx: heightPx,
  });
  const { rows, rest, density } = all;
  const at = rows.map(({ item }) => y(item));
  const shares = [...at, viewport.width].map((to, i) => Math.max(0, to - (at[i - 1] ?? 0)));
  const places = stackRows(all, shares, 0, heightPx);
  const items = rows.map((row, i): UprightItem => {
    const top = places[i]!.top + density.airPx / 2;
    return { ...words.item(row.item, rows[i - 1]?.item, density), top };
  });
  const known = new Set(base.events.map(({ id }) => id));
  const isKnown = ({ event }: UprightItem) => known.has(event.id);
  const rowOf = new Map(items.map(({ event }, i) => [event.id, i]));
  const relations = timeline.relations.filter(
    ({ from, to }) => from !== to && rowOf.has(from.id) && rowOf.has(to.id),
  );
  const { arcs, stubs } = layArcs(
    relations.map((relation) => ({
      key: relation.key,
      from: rowOf.get(relation.from.id)!,
      to: rowOf.get(relation.to.id)!,
      ...(speaksAgainst(relation) && { meets: relation.type }),
      isKept: speaksAgainst(relation) || relation.from === selected || relation.to === selected,
    })),
    items.map((item) => ({ y: markY(item), radiusPx: markSizePx(item.event) / 2 })),
    frame.lineX,
    frame.side,
    gutterPx,
  );
  return {
    timeline,
    margins,
    selected,
    isDimmed,
    frame,
    relations,
    arcs,
    stubs,
    items: items.filter(isKnown),
    betweens: betweensOf(base, rows, places, rest, gaps),
    radiusPx: base.labels.radiusPx,
    number: (n) => language.number(n),
    more: (n) => `+${language.number(n)}`,
  };
}

function gutterOf(widthPx: number): number {
  return Math.round(Math.max(GUTTER.least, Math.min(GUTTER.most, GUTTER.share * widthPx)));
}

/** All that the chart covers, as it is told at the instant shown. */
function scopeOf({ scope, timeline }: ChartBase): TimelineEvent[] {
  return scope.map(({ index }) => timeline.events[index]!);
}

/** The folded time before events. */
function gapsOf(events: readonly TimelineEvent[], zone: string): Map<TimelineEvent, number> {
  const gaps = longGaps(events, zone);
  return new Map(events.flatMap((event, i) => (gaps[i] ? [[event, gaps[i]] as const] : [])));
}

/** The events in the window, in their order, and the y that the scale gives each. */
function windowOf(base: ChartBase, { viewport }: ChartView) {
  const { timeScale, isNarrative, heightPx } = base;
  const scope = scopeOf(base);
  if (isNarrative) {
    const events = narrativeOrder(scope);
    const stepPx = heightPx / (events.length + 1);
    const order = new Map(events.map((event, i) => [event, (i + 1) * stepPx]));
    return { events, y: (event: TimelineEvent) => order.get(event)! };
  }
  const { x } = project(viewport, timeScale, false);
  const y = ({ anchor }: TimelineEvent) => x(anchor);
  const events = scope.filter((event) => y(event) >= 0 && y(event) <= viewport.width);
  return { events, y };
}

/** The words of rows: what they say, and how high that is. */
function wordsOf({ timeline, language, measure }: ChartBase, { textPx }: UprightFrame) {
  const { dateStyle } = language;
  const meta = (text: string, weight: 400 | 600 = 400) => measure(text, META_PX, weight);
  const separatorPx = meta(META_SEPARATOR);
  /** The year is left out below an event of the same year. */
  function dateOf({ date, zone }: TimelineEvent, before: TimelineEvent | undefined): string {
    const year = before && civilInZone(before.anchor, before.zone).year;
    return formatEdtfDate(date, { ...dateStyle, brief: { year } }, zone);
  }
  function dateLines(event: TimelineEvent, before: TimelineEvent | undefined): string[] {
    return fitLines(dateOf(event, before), textPx, DATE_LINES, meta);
  }
  function says(event: TimelineEvent, before: TimelineEvent | undefined, density: Density) {
    return density.says === 'all' || !before || dateOf(event, event) !== dateOf(before, event);
  }
  function linesOf(event: TimelineEvent, { titleLines }: Density): string[] {
    const key = `${event.index} ${titleLines}`;
    const found = lines.get(key);
    if (found) return found;
    const { sizePx, weight } = labelFont(event);
    const width = (line: string) => measure(line, sizePx, weight);
    const made = fitLines(language.title(event), textPx, titleLines, width);
    lines.set(key, made);
    return made;
  }
  const lines = new Map<string, string[]>();
  function contentPx(event: TimelineEvent, before: TimelineEvent | undefined, density: Density) {
    const metaLines = says(event, before, density) ? dateLines(event, before).length : 0;
    return linesOf(event, density).length * LABEL_LINE_PX + metaLines * META_LINE_PX;
  }
  return {
    heightPx: (event: TimelineEvent, before: TimelineEvent | undefined, density: Density) =>
      contentPx(event, before, density) + density.airPx,
    item(
      event: TimelineEvent,
      before: TimelineEvent | undefined,
      density: Density,
    ): Omit<UprightItem, 'top'> {
      const { title, color, id } = timeline.tracks[event.track] ?? {};
      const isSaid = says(event, before, density);
      const date = isSaid ? dateLines(event, before) : [];
      const trackMostPx = date.length > 1 ? 0 : textPx - separatorPx - meta(date[0] ?? '');
      const name = isSaid && id ? language.text(title) || id : '';
      const track =
        name && trackMostPx >= Math.min(LEAST_TRACK_PX, meta(name, 600))
          ? fitLines(name, trackMostPx, 1, (line) => meta(line, 600))[0]!
          : '';
      return {
        event,
        text: language.title(event),
        lines: linesOf(event, density),
        heightPx: contentPx(event, before, density),
        track,
        trackColor: laneHue(color),
        date,
        trackPx: track ? meta(track, 600) : 0,
        separatorPx: track ? separatorPx : 0,
      };
    },
  };
}

function betweensOf(
  { language, weight, heightPx }: ChartBase,
  rows: readonly UprightRow<TimelineEvent>[],
  places: readonly { beforeY: number }[],
  rest: readonly TimelineEvent[],
  gaps: ReadonlyMap<TimelineEvent, number>,
): Between[] {
  const more = (before: string, hidden: readonly TimelineEvent[], y: number): Between => {
    const gain = (event: TimelineEvent) => event.importance + weight(event);
    const event = hidden.reduce((most, each) => (gain(each) > gain(most) ? each : most));
    return {
      before,
      y,
      text: `+${language.number(hidden.length)}`,
      hidden: { event, count: hidden.length },
    };
  };
  const between = rows.flatMap(({ item, hidden, isFolded }, i): Between[] => {
    const y = places[i]!.beforeY;
    if (hidden.length > 0) return [more(item.id, hidden, y)];
    return isFolded
      ? [{ before: item.id, y, text: formatDuration(gaps.get(item)!, language.dateStyle) }]
      : [];
  });
  return rest.length > 0 ? [...between, more('end', rest, heightPx - 12)] : between;
}
