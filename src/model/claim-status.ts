import type { EventData, RelationType, Status } from '../data/schema.ts';

/** What bears on a claim: how, and who says so. */
export interface Bearing {
  type: RelationType;
  actors: readonly string[] | undefined;
}

/**
 * Where a claim stands: what the timeline's author says, else what the relations that arrive at it
 * say. Withdrawn: one who made it denies it. Disputed: some are for it and some against, or it is
 * only contradicted. Denied: denied, and confirmed by nobody. Confirmed: confirmed alone.
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

/** Whether it takes a claim back: a denial by one who made it. */
export function isRetraction({ actors }: EventData, bearing: Bearing): boolean {
  if (bearing.type !== 'denies') return false;
  return (actors ?? []).some((actor) => bearing.actors?.includes(actor));
}

/** Whether a relation has a say in where the claim that it arrives at stands. */
export function bears({ type }: { type: RelationType }): boolean {
  return speaksAgainst({ type }) || type === 'confirms';
}

/** Whether a relation speaks against what it arrives at. */
export function speaksAgainst({ type }: { type: RelationType }): boolean {
  return type === 'denies' || type === 'contradicts';
}
