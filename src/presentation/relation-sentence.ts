import type { Relation, TimelineEvent } from '../model/timeline.ts';
import type { Localizer } from '../state/localizer.svelte.ts';
import { around, type Passage } from './passage.ts';

/** A relation in words from the view of one of its events ("denied in “…”"); in full for any other event. */
export function relationSentence(
  localizer: Localizer,
  { type, from, to }: Relation,
  event: TimelineEvent,
): Passage[] {
  const { relations, relationSpace, quoted } = localizer.words;
  const words = relations[type];
  const name = (other: TimelineEvent, before: string) =>
    around(localizer, localizer.titleOf(other), (title) => `${before}${quoted(title)}`);
  if (to === event) return name(from, `${words.in}${relationSpace}`);
  const rest = name(to, `${words.out}${relationSpace}`);
  return from === event ? rest : [...name(from, ''), { text: ' ' }, ...rest];
}
