import type { Relation, TimelineEvent } from '../model/timeline.ts';
import type { Localizer } from '../state/localizer.svelte.ts';

/** A relation in words from the view of one of its events ("denied in “…”"); in full for any other event. */
export function relationSentence(
  localizer: Localizer,
  { type, from, to }: Relation,
  event: TimelineEvent,
): string {
  const { relations, relationSpace, quoted } = localizer.words;
  const words = relations[type];
  const name = (other: TimelineEvent) => quoted(localizer.title(other));
  if (to === event) return `${words.in}${relationSpace}${name(from)}`;
  const rest = `${words.out}${relationSpace}${name(to)}`;
  return from === event ? rest : `${name(from)} ${rest}`;
}
