import type { EventData, RelationType, Status } from '../data/schema.ts';

/** A relation that bears on a claim: its type, and who makes it. */
export interface Bearing {
  type: RelationType;
  actors: readonly string[] | undefined;
}

/**
 * The status of a claim: what the timeline's author says, else derived from the relations that arrive
 * at it. Withdrawn: someone who made it denies it. Disputed: some confirm and some deny it, or it is
 * only contradicted. Denied: denied, and confirmed by nobody. Confirmed: only confirmed.
 */
export function claimStatus(event: EventData, arriving: readonly Bearing[]): Status {
  if (event.status !== undefined) return event.status;
  const has = (type: RelationType) => arriving.some((bearing) => bearing.type === type);
  const [isDenied, isConfirmed] = [has('denies'), has('confirms')];
  if (arriving.some((bearing) => isRetraction(event, bearing))) return 'withdrawn';
  if (isDenied && !isConfirmed) return 'denied';
  if (isDenied || has('contradicts')) return 'disputed';
  return isConfirmed ? 'confirmed' : 'undisputed';
}

/** Whether it retracts a claim: a denial by someone who made it. */
export function isRetraction({ actors }: EventData, bearing: Bearing): boolean {
  if (bearing.type !== 'denies') return false;
  return (actors ?? []).some((actor) => bearing.actors?.includes(actor));
}

/** Whether a relation affects the status of the claim that it arrives at. */
export function bears({ type }: { type: RelationType }): boolean {
  return speaksAgainst({ type }) || type === 'confirms';
}

/** Whether a relation speaks against the event that it arrives at. */
export function speaksAgainst({ type }: { type: RelationType }): boolean {
  return type === 'denies' || type === 'contradicts';
}
