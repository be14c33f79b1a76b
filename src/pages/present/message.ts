import type { PresentationState, Spot, Timer } from '../../state/presentation.svelte.ts';

/** The two kinds of windows of a presentation. */
export type Role = 'present' | 'notes';

/** Limit for a window's ratio of width to height, either way. */
export const WIDEST = 5;

/** The version of a state: the highest revision is the latest; of equal ones, the one with the greater name. */
export interface Stamp {
  revision: number;
  /** The window that made the change. */
  by: string;
}

/**
 * The messages between windows of one presentation. `ask`: is anyone there with a later state?
 * Answered by `here` or by `state`. `bye`: this window closes. Each carries the ratio of its window's
 * width to its height, so that the speaker view can show the stage in its proportions.
 */
export type Message = { from: string; role: Role; ratio: number } & (
  | { kind: 'ask'; stamp: Stamp }
  | { kind: 'here' }
  | { kind: 'bye' }
  | { kind: 'state'; stamp: Stamp; state: PresentationState }
);

/** The message, if it is valid: any page of this origin can post to the channel. */
export function messageOf(value: unknown): Message | undefined {
  if (!isObject(value) || typeof value['from'] !== 'string') return undefined;
  if (value['role'] !== 'present' && value['role'] !== 'notes') return undefined;
  if (!isRatio(value['ratio'])) return undefined;
  return hasContent(value) ? (value as unknown as Message) : undefined;
}

function hasContent({ kind, stamp, state }: Fields): boolean {
  if (kind === 'here' || kind === 'bye') return true;
  if (kind === 'ask') return isStamp(stamp);
  return kind === 'state' && isStamp(stamp) && isState(state);
}

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
function isStamp(value: unknown): value is Stamp {
  return isObject(value) && isCount(value['revision']) && typeof value['by'] === 'string';
}
/** Whether a value is a state of this version of the page: all fields, each of its type. */
function isState(value: unknown): value is PresentationState {
  if (!isObject(value)) return false;
  return (Object.keys(FIELDS) as (keyof PresentationState)[]).every((name) =>
    FIELDS[name](value[name]),
  );
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const isRatio = (value: unknown) => isNumber(value) && value >= 1 / WIDEST && value <= WIDEST;
const isLength = (value: unknown) => isNumber(value) && value > 0;
const isShare = (value: unknown) => isNumber(value) && value >= 0 && value <= 1;
const orNull = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value);

function isSpot(value: unknown): value is Spot {
  return isObject(value) && isShare(value['x']) && isShare(value['y']);
}
function isTimer(value: unknown): value is Timer {
  if (!isObject(value) || !isNumber(value['spentMs']) || value['spentMs'] < 0) return false;
  return orNull(isNumber)(value['sinceMs']);
}

const FIELDS: Record<keyof PresentationState, (value: unknown) => boolean> = {
  at: isCount,
  blank: (value) => value === null || value === 'black' || value === 'white',
  spot: orNull(isSpot),
  timer: isTimer,
  lengthMs: isLength,
  paceMs: orNull(isLength),
  // A window that still has the version before sends neither.
  count: (value) => value === undefined || value === null || (isCount(value) && value !== 0),
  pictures: (value) =>
    value === undefined || (Array.isArray(value) && value.every((id) => typeof id === 'string')),
};
