import type { EventData, RelationType, Status } from '../data/schema.ts';

/**
 * Where a claim stands: what its author says, else what the relations that arrive at it say.
 * A claim that others deny is disputed, not denied: only the author of the timeline can say that
 * a denial has prevailed.
 */
export function standingOf(event: EventData, arriving: ReadonlySet<RelationType>): Status {
  if (event.status !== undefined) return event.status;
  if (arriving.has('denies') || arriving.has('contradicts')) return 'disputed';
  return arriving.has('confirms') ? 'confirmed' : 'undisputed';
}
