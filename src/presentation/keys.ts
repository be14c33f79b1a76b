/** What a presenter can ask for by one key. */
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

/** What a key means: a command, a step to go to (numbered from 1), or the digits typed so far. */
export type Meaning = Command | { goTo: number } | { typed: string };

/** What is read of a KeyboardEvent. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'
>;

interface Typing {
  rtl: boolean;
  /** The digits typed before this key. */
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
/** What a key is called by its place where the layout has no Latin letters; Arabic has its own "؟". */
const BY_PLACE: ReadonlyMap<string, string> = new Map([['Period', '.']]);
/** A step's number has no more digits than this. */
const DIGITS = 4;

/**
 * What a key means on the stage and in the speaker's window; undefined where it means nothing
 * there. A key that is held down only leads on and back.
 */
export function commandOf(press: KeyPress, { rtl, typed }: Typing): Meaning | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const key = latinKey(press);
  if (/^\d$/.test(key)) return { typed: (typed + key).slice(0, DIGITS) };
  if (key === 'Enter') return typed === '' ? 'next' : { goTo: Number(typed) };
  if (key === 'Escape' && typed !== '') return { typed: '' };
  const side = rtl ? 'rtl' : 'ltr';
  if (key === FORWARD[side]) return 'next';
  if (key === BACK[side]) return 'previous';
  const command = BY_KEY.get(key);
  return press.repeat && command !== 'next' && command !== 'previous' ? undefined : command;
}

/** The key as a Latin keyboard has it: a letter by its place where the layout is of another script. */
function latinKey({ key, code }: KeyPress): string {
  if (key === '؟') return '?';
  if (/^[ -~]+$/.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  const [, place] = /^(?:Key|Digit|Numpad)(\w)$/.exec(code) ?? [];
  return place?.toLowerCase() ?? BY_PLACE.get(code) ?? key;
}

/** Whether a key that is pressed on an element is that element's own: typing, or pressing a button. */
export function isTakenBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, [contenteditable]')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('a, button, summary') !== null;
}
