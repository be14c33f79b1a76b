import type { Relation, TimelineEvent } from '../model/timeline.ts';
import type { Localizer } from '../state/localizer.svelte.ts';

/** A relation as it is said of one of its events: "denied in “…”"; of any other event in full. */
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
