import type { Kind } from '../data/schema.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { shapeOf } from '../scene/style.ts';
import type { Shape } from '../scene/shapes.ts';

/** Each shape that stands for some event of the timeline, with the kinds it stands for in words. */
export function legendKinds(
  events: readonly TimelineEvent[],
  words: Readonly<Record<Kind, string>>,
): { shape: Shape; text: string }[] {
  const kinds = new Map<Shape, Set<string>>();
  for (const { kind, extent } of events) {
    if (extent.type === 'interval') continue;
    const shape = shapeOf(kind);
    kinds.set(shape, (kinds.get(shape) ?? new Set()).add(words[kind]));
  }
  return [...kinds].map(([shape, names]) => ({ shape, text: [...names].join(' · ') }));
}
