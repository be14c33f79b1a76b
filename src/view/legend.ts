import type { Kind } from '../data/schema.ts';
import type { Facet } from '../model/filter.ts';
import { isInterval, type Timeline } from '../model/timeline.ts';
import type { Shape } from '../scene/shapes.ts';
import { isHollow, shapeOf } from '../scene/style.ts';
import type { Dictionary } from '../i18n/dictionaries.ts';

/** A line of the legend, and what is left when the reader filters by it. */
export interface LegendItem {
  /** Absent for the arrow of a denial. */
  shape?: Shape;
  hollow?: boolean | undefined;
  text: string;
  /** Absent where it is no filter. */
  facet?: Facet;
  values: readonly string[];
}

/** What the drawing of a timeline is read by: shapes, standings, and the line of a denial. */
export function legendOf({ events, relations }: Timeline, words: Dictionary): LegendItem[] {
  const { intro } = words;
  const items: LegendItem[] = [...kindsOf(events)].map(([shape, kinds]) => ({
    shape,
    hollow: shape === 'crossed-speech',
    text: [...kinds].map((kind) => words.kinds[kind]).join(' · '),
    facet: 'kind',
    values: [...kinds],
  }));
  if (events.some(isInterval)) items.push({ shape: 'bar', text: intro.interval, values: [] });
  if (events.some(isHollow)) {
    const [shape, facet] = ['disc', 'status'] as const;
    items.push(
      { shape, text: intro.filled, facet, values: ['undisputed', 'confirmed'] },
      {
        shape,
        hollow: true,
        text: intro.hollow,
        facet,
        values: ['disputed', 'denied', 'withdrawn'],
      },
    );
  }
  const values = ['denies'];
  if (relations.some(({ type }) => type === values[0]))
    items.push({ text: intro.denies, facet: 'relation', values });
  return items;
}

/** The kinds of events that each shape stands for; a bar may be of any. */
function kindsOf(events: Timeline['events']): Map<Shape, Set<Kind>> {
  const kinds = new Map<Shape, Set<Kind>>();
  for (const event of events) {
    if (isInterval(event)) continue;
    const shape = shapeOf(event.kind);
    kinds.set(shape, (kinds.get(shape) ?? new Set()).add(event.kind));
  }
  return kinds;
}
