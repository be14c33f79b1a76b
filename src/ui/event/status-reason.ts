import { isRetraction } from '../../model/claim-status.ts';
import { relationsOf, type Relation, type TimelineEvent } from '../../model/timeline.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

/** The reason of a claim's status: "2 denials and 1 confirmation"; empty if there is none. */
export function whyText(app: TimelineState, event: TimelineEvent): string {
  const { words } = app.localizer;
  const { in: arriving } = relationsOf(app.timeline, event);
  if (event.status === 'withdrawn' && arriving.some(takesBack)) return words.takenBack;
  const numberOf = (type: string) => arriving.filter((relation) => relation.type === type).length;
  const [denials, confirmations] = [numberOf('denies'), numberOf('confirms')];
  const counted = [
    [denials, words.denials],
    [numberOf('contradicts'), words.contradictions],
    [confirmations, words.confirmations],
  ] as const;
  const reasons = counted.flatMap(([n, forms]) => (n > 0 ? app.localizer.count(n, forms) : []));
  return app.localizer.list(denials && !confirmations ? [...reasons, words.unconfirmed] : reasons);
}

function takesBack({ type, from, to }: Relation): boolean {
  return isRetraction(to.data, { type, actors: from.data.actors });
}
