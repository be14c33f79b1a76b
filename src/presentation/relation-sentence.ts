import type { Relation, TimelineEvent } from '../model/timeline.ts';
import type { TimelineState } from '../state/timeline-state.svelte.ts';

/** A relation as it is said of one of its events: "denied in “…”"; of any other event in full. */
export function relationSentence(
  app: TimelineState,
  { type, from, to }: Relation,
  event: TimelineEvent,
): string {
  const { relations, relationSpace, quoted } = app.localizer.words;
  const words = relations[type];
  const name = (other: TimelineEvent) => quoted(app.localizer.title(other));
  if (to === event) return `${words.in}${relationSpace}${name(from)}`;
  const rest = `${words.out}${relationSpace}${name(to)}`;
  return from === event ? rest : `${name(from)} ${rest}`;
}
