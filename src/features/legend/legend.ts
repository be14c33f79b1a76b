import type { SharedWords } from '../../i18n/words.ts';
import type { Kind, Status } from '../../data/schema.ts';
import type { Facet } from '../../model/filter.ts';
import { isInterval, type Timeline, type TimelineEvent } from '../../model/timeline.ts';
import { gapStrokes, strokesOf, type Stroke } from '../../scene/glyph.ts';
import { isVague } from '../../scene/parts/whiskers.ts';
import type { Shape } from '../../scene/shapes.ts';
import { STATUSES } from '../../data/terms.ts';
import type { LegendWords } from './words.ts';
import { lineLook, shapeOf } from '../../scene/style.ts';

type Dir = 'ltr' | 'rtl';
type Line = Omit<Stroke, 'part'>;

/** An entry of the legend, and the filter that it sets. */
export interface LegendItem {
  /** Its symbol, around 0,0. */
  strokes: readonly Line[];
  text: string;
  /** Absent if it is not a filter. */
  facet?: Facet;
  values?: readonly string[];
}

const SIZE_PX = 18;

/**
 * The legend of a timeline's drawing: what occurs in it of shapes, claim statuses, lines and ends;
 * `hasAsides` if marks stand beside their dates.
 */
export function legendOf(
  timeline: Timeline,
  words: SharedWords,
  legend: LegendWords,
  dir: Dir,
  hasAsides = false,
): LegendItem[] {
  const { events, relations } = timeline;
  const items: LegendItem[] = [...kindsOf(events)].map(([shape, kinds]) => ({
    strokes: markOf(shape, 'undisputed', dir),
    text: [...kinds].map((kind) => words.kinds[kind]).join(' · '),
    facet: 'kind',
    values: [...kinds],
  }));
  if (events.some(isInterval))
    items.push({ strokes: markOf('bar', 'undisputed', dir), text: legend.interval });
  for (const status of statusesOf(events)) {
    const text = capital(words.statuses[status]);
    items.push({ strokes: markOf('disc', status, dir), text, facet: 'status', values: [status] });
  }
  for (const type of ['denies', 'contradicts'] as const) {
    if (relations.some((relation) => relation.type === type))
      items.push({
        strokes: lineOf(type, dir),
        text: legend[type],
        facet: 'relation',
        values: [type],
      });
  }
  const out = dir === 'rtl' ? -1 : 1;
  for (const { name, occurs, lines } of ENDS) {
    if (events.some(occurs)) items.push({ strokes: lines(out), text: legend[name] });
  }
  if (hasAsides) items.push({ strokes: asideOf(out), text: legend.aside });
  if (events.length > 1) items.push({ strokes: gapStrokes, text: legend.gap });
  return items;
}

function markOf(shape: Shape, status: Status, dir: Dir): Line[] {
  const hue = shape === 'crossed-speech' ? 'denial' : 'ink';
  return strokesOf({ shape, status, hue, sizePx: SIZE_PX, dir });
}

/** A line as in the drawing, with its head. */
function lineOf(type: 'denies' | 'contradicts', dir: Dir): Line[] {
  const { stroke, dash, barred } = lineLook(type);
  const out = dir === 'rtl' ? -1 : 1;
  const head = barred ? `M${9 * out},-6V6` : `M${3 * out},-4.5L${11 * out},0L${3 * out},4.5Z`;
  return [
    { d: `M${-10 * out},0H${(barred ? 8 : 3) * out}`, stroke, strokeWidth: 1.5, dash: dash! },
    barred ? { d: head, stroke, strokeWidth: 2.5 } : { d: head, fill: stroke },
  ];
}

/** A small mark beside its date, with the line to it. */
function asideOf(out: 1 | -1): Line[] {
  const x = 6 * out;
  return [
    { d: `M${-10 * out},6H${x}V2`, stroke: 'muted', strokeWidth: 1 },
    { d: `M${x - 4},-3A4,4 0 1 1 ${x + 4},-3A4,4 0 1 1 ${x - 4},-3Z`, fill: 'ink' },
  ];
}

interface End {
  name: 'open' | 'unknown' | 'span' | 'spanOpen';
  occurs: (event: TimelineEvent) => boolean;
  /** Its symbol where text runs to the right, 1, or to the left, -1. */
  lines: (out: 1 | -1) => Line[];
}

/** The ends of bars, and the spans of dates. */
const ENDS: readonly End[] = [
  {
    name: 'open',
    occurs: (event) =>
      isInterval(event) &&
      ((event.extent.openStart && !event.extent.unknownStart) ||
        (event.extent.openEnd && !event.extent.unknownEnd)),
    lines: (out) => [
      { d: `M${-10 * out},-2.5H${3 * out}V2.5H${-10 * out}Z`, fill: 'ink' },
      { d: `M${11 * out},0L${2 * out},-6V6Z`, fill: 'ink' },
    ],
  },
  {
    name: 'unknown',
    occurs: ({ extent }) => extent.unknownStart || extent.unknownEnd,
    lines: (out) => [
      { d: `M${-10 * out},-2.5H0V2.5H${-10 * out}Z`, fill: 'ink' },
      // A question mark is mirrored in Arabic, as text is.
      {
        d: `M${4 * out},-3.5A3,3 0 1 ${out > 0 ? 1 : 0} ${7.5 * out},-1Q${7 * out},0 ${7 * out},1.5M${7 * out},4V5.5`,
        stroke: 'ink',
        strokeWidth: 1.75,
      },
    ],
  },
  {
    name: 'span',
    occurs: (event) => !isInterval(event) && isVague(event),
    lines: () => [
      { d: 'M-10,-3V3M-10,0H10M10,-3V3', stroke: 'ink', strokeWidth: 1.25, dash: [2, 2] },
    ],
  },
  {
    name: 'spanOpen',
    occurs: ({ extent: { type, openStart, openEnd } }) => type === 'set' && (openStart || openEnd),
    lines: (out) => [
      { d: `M${-10 * out},0H${9 * out}`, stroke: 'ink', strokeWidth: 1.25, dash: [2, 2] },
      { d: `M${6 * out},-4L${10 * out},0L${6 * out},4`, stroke: 'ink', strokeWidth: 1.25 },
    ],
  },
];

/** The claim statuses that occur; none if all claims are undisputed. */
function statusesOf(events: Timeline['events']): Status[] {
  const held = new Set(events.map(({ status }) => status));
  return held.size > 1 || !held.has('undisputed') ? STATUSES.filter((each) => held.has(each)) : [];
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

/** The kinds of events that each shape stands for; a bar may be of any kind. */
function kindsOf(events: Timeline['events']): Map<Shape, Set<Kind>> {
  const kinds = new Map<Shape, Set<Kind>>();
  for (const event of events) {
    if (isInterval(event)) continue;
    const shape = shapeOf(event.kind);
    kinds.set(shape, (kinds.get(shape) ?? new Set()).add(event.kind));
  }
  return kinds;
}
