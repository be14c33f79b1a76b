import type { Kind } from '../data/schema.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { shapeOf } from '../scene/style.ts';
import type { Shape } from '../scene/shapes.ts';

/** Each shape that stands for some event of the timeline, with the kinds it stands for in words. */
export function legendKinds(
  events: readonly TimelineEvent[],
  words: Readonly<Record<Kind, string>>,
): { shape: Shape; kinds: Kind[]; text: string }[] {
  const kinds = new Map<Shape, Set<Kind>>();
  for (const { kind, extent } of events) {
    if (extent.type === 'interval') continue;
    const shape = shapeOf(kind);
    kinds.set(shape, (kinds.get(shape) ?? new Set()).add(kind));
  }
  return [...kinds].map(([shape, own]) => {
    const kinds = [...own];
    return { shape, kinds, text: kinds.map((kind) => words[kind]).join(' · ') };
  });
}
