/** The commands of a presenter. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'fullScreen'
  | 'notes'
  | 'beneath'
  | 'overview'
  | 'join'
  | 'pointer'
  | 'timer'
  | 'auto'
  | 'help';

/** The meaning of a key: a command, a step to go to (from 1), or the digits typed so far. */
export type Meaning = Command | { goTo: number } | { typed: string };

/** The fields of a KeyboardEvent that are used. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'
>;

interface Typing {
  rtl: boolean;
  /** Whether single characters are shortcuts; keys with names always are. */
  areKeysOn: boolean;
  /** The digits typed before the key. */
  typed: string;
}

const BY_KEY: ReadonlyMap<string, Command> = new Map([
  ['ArrowDown', 'next'],
  [' ', 'next'],
  ['PageDown', 'next'],
  ['n', 'next'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['p', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  ['f', 'fullScreen'],
  ['s', 'notes'],
  ['m', 'beneath'],
  ['o', 'overview'],
  ['j', 'join'],
  ['Escape', 'overview'],
  ['l', 'pointer'],
  ['t', 'timer'],
  ['a', 'auto'],
  ['?', 'help'],
]);
const FORWARD = { ltr: 'ArrowRight', rtl: 'ArrowLeft' };
const BACK = { ltr: 'ArrowLeft', rtl: 'ArrowRight' };
/** Keys by `code`, for layouts without Latin letters; Arabic has its own "؟". */
const BY_PLACE: ReadonlyMap<string, string> = new Map([['Period', '.']]);
/** The most digits of a step's number. */
const DIGITS = 4;

/**
 * The meaning of a key on the stage and in the speaker view; undefined if it has none
 * there. A key held down only repeats next and previous.
 */
export function commandOf(press: KeyPress, { rtl, areKeysOn, typed }: Typing): Meaning | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const key = latinKey(press);
  if (!areKeysOn && key.length === 1 && key !== ' ') return undefined;
  if (/^\d$/.test(key)) return { typed: (typed + key).slice(0, DIGITS) };
  if (key === 'Enter') return typed === '' ? 'next' : { goTo: Number(typed) };
  if (key === 'Escape' && typed !== '') return { typed: '' };
  const side = rtl ? 'rtl' : 'ltr';
  if (key === FORWARD[side]) return 'next';
  if (key === BACK[side]) return 'previous';
  const command = BY_KEY.get(key);
  return press.repeat && command !== 'next' && command !== 'previous' ? undefined : command;
}

/** The Latin letter of a key: by its position if the layout is of another script. */
function latinKey({ key, code }: KeyPress): string {
  if (key === '؟') return '?';
  if (/^[ -~]+$/.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  const [, place] = /^(?:Key|Digit|Numpad)(\w)$/.exec(code) ?? [];
  return place?.toLowerCase() ?? BY_PLACE.get(code) ?? key;
}

/** Whether an element handles a key itself: a field, or a button. */
export function isTakenBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, [contenteditable]')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('a, button, summary') !== null;
}
