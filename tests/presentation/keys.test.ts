import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPress, type Meaning } from '../../src/presentation/keys.ts';

const press = (key: string, changes: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...changes,
});
const meaning = (key: string, rtl: boolean, typed = '', changes: Partial<KeyPress> = {}) =>
  commandOf(press(key, changes), { rtl, areKeysOn: true, typed });

/** What each key means whichever way the line runs. */
const ALWAYS: readonly (readonly [Meaning, readonly string[]])[] = [
  ['next', ['n', 'N', ' ', 'PageDown', 'ArrowDown', 'Enter']],
  ['previous', ['p', 'P', 'PageUp', 'ArrowUp']],
  ['first', ['Home']],
  ['last', ['End']],
  ['black', ['b', 'B', '.']],
  ['white', ['w', 'W']],
  ['fullScreen', ['f', 'F']],
  ['notes', ['s', 'S']],
  ['beneath', ['m', 'M']],
  ['overview', ['o', 'O', 'Escape']],
  ['join', ['j', 'J']],
  ['pointer', ['l', 'L']],
  ['timer', ['t', 'T']],
  ['auto', ['a', 'A']],
  ['help', ['?', '؟']],
];

describe.each([
  ['left to right', false],
  ['right to left', true],
])('keys, %s', (_, rtl) => {
  it.each(ALWAYS)('%s', (command, keys) => {
    for (const key of keys) expect(meaning(key, rtl), key).toBe(command);
  });

  it('collect digits, and Enter goes to that step', () => {
    expect(meaning('1', rtl)).toEqual({ typed: '1' });
    expect(meaning('2', rtl, '1')).toEqual({ typed: '12' });
    expect(meaning('Enter', rtl, '12')).toEqual({ goTo: 12 });
  });

  it('forget the digits at Escape, before it opens anything', () => {
    expect(meaning('Escape', rtl, '12')).toEqual({ typed: '' });
  });

  it('mean nothing with Control, Alt or Meta, nor where none is known', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(meaning('p', rtl, '', { [held]: true })).toBeUndefined();
    for (const key of ['F5', 'Tab', 'Shift', 'x', 'ß', 'Dead'])
      expect(meaning(key, rtl), key).toBeUndefined();
  });

  it('of a single character mean nothing once they are turned off; keys with names still do', () => {
    const off = (key: string) => commandOf(press(key), { rtl, areKeysOn: false, typed: '' });
    for (const key of ['n', 'P', 'b', '.', '5', '?', '؟', 'j'])
      expect(off(key), key).toBeUndefined();
    expect([' ', 'PageDown', 'PageUp', 'Home', 'Escape', 'ArrowDown'].map(off)).toEqual([
      'next',
      'next',
      'previous',
      'first',
      'overview',
      'next',
    ]);
  });

  it('only lead on and back while they are held', () => {
    const held = { repeat: true };
    expect(meaning('n', rtl, '', held)).toBe('next');
    expect(meaning('PageUp', rtl, '', held)).toBe('previous');
    expect(meaning('b', rtl, '', held)).toBeUndefined();
  });
});

describe('the arrows follow the line', () => {
  it('→ leads on from left to right, ← from right to left', () => {
    expect(meaning('ArrowRight', false)).toBe('next');
    expect(meaning('ArrowLeft', false)).toBe('previous');
    expect(meaning('ArrowLeft', true)).toBe('next');
    expect(meaning('ArrowRight', true)).toBe('previous');
  });
});

describe('an Arabic keyboard', () => {
  it.each([
    ['لا', 'KeyB', 'black'],
    ['ى', 'KeyN', 'next'],
    ['ح', 'KeyP', 'previous'],
    ['ش', 'KeyA', 'auto'],
    ['ز', 'Period', 'black'],
  ])('%s is taken by its place, %s: %s', (key, code, command) => {
    expect(meaning(key, true, '', { code })).toBe(command);
  });

  it('has digits of its own', () => {
    expect(meaning('٣', true, '1', { code: 'Digit3' })).toEqual({ typed: '13' });
  });
});
