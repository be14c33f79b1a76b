import type { Relation, TimelineEvent } from '../model/timeline.ts';
import type { Reader } from '../state/reader.svelte.ts';

/** A relation as it is said of one of its events: "denied in “…”"; of any other event in full. */
export function relationSentence(
  reader: Reader,
  { type, from, to }: Relation,
  event: TimelineEvent,
): string {
  const { relations, relationSpace, quoted } = reader.words;
  const words = relations[type];
  const name = (other: TimelineEvent) => quoted(reader.title(other));
  if (to === event) return `${words.in}${relationSpace}${name(from)}`;
  const rest = `${words.out}${relationSpace}${name(to)}`;
  return from === event ? rest : `${name(from)} ${rest}`;
}
