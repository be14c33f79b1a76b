import type { SharedWords } from '../i18n/words.ts';
import type { Kind, Status } from '../data/schema.ts';
import type { Facet } from '../model/filter.ts';
import { isInterval, type Timeline } from '../model/timeline.ts';
import type { Shape } from '../scene/shapes.ts';
import { STATUSES } from '../data/terms.ts';
import { shapeOf } from '../scene/style.ts';

/** An entry of the legend, and the filter that it sets. */
export interface LegendItem {
  /** Absent for the arrow of a denial. */
  shape?: Shape;
  status: Status;
  text: string;
  /** Absent if it is not a filter. */
  facet?: Facet;
  values: readonly string[];
}

/** The legend of a timeline's drawing: shapes, claim statuses, and the arrow of a denial. */
export function legendOf({ events, relations }: Timeline, words: SharedWords): LegendItem[] {
  const { intro } = words;
  const status = 'undisputed';
  const items: LegendItem[] = [...kindsOf(events)].map(([shape, kinds]) => ({
    shape,
    status,
    text: [...kinds].map((kind) => words.kinds[kind]).join(' · '),
    facet: 'kind',
    values: [...kinds],
  }));
  if (events.some(isInterval))
    items.push({ shape: 'bar', status, text: intro.interval, values: [] });
  for (const status of statusesOf(events)) {
    const text = capital(words.statuses[status]);
    items.push({ shape: 'disc', status, text, facet: 'status', values: [status] });
  }
  const values = ['denies'];
  if (relations.some(({ type }) => type === values[0]))
    items.push({ status, text: intro.denies, facet: 'relation', values });
  return items;
}

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
