import { expect, test } from 'vitest';
import {
  paramsOf,
  embedQuery,
  type Settings,
} from '../../../src/features/embed-dialog/settings.ts';

const PLAIN: Settings = {
  lang: 'en',
  theme: 'auto',
  scale: 'adaptive',
  heightPx: undefined,
  start: 'all',
  event: undefined,
  events: undefined,
  isKept: true,
};

test('what has its default is not written', () => {
  expect(paramsOf(PLAIN, 'bridge', {})).toEqual({ data: 'bridge', lang: 'en' });
});

test('an embed opens with an event, or the window that is seen, or everything', () => {
  const page = { event: 'plan', from: '1996', to: '1998', open: 'embed' as const };
  const startOf = (start: Settings['start']) =>
    paramsOf({ ...PLAIN, start, event: 'opening' }, 'bridge', page);
  const rest = { data: 'bridge', lang: 'en' };
  expect(startOf('all')).toEqual(rest);
  expect(startOf('event')).toEqual({ ...rest, event: 'opening' });
  expect(startOf('window')).toEqual({ ...rest, from: '1996', to: '1998' });
});

test('an embed of some events opens with none of the others', () => {
  const settings: Settings = { ...PLAIN, start: 'event', event: 'plan', events: ['opening'] };
  expect(paramsOf(settings, 'bridge', {})).not.toHaveProperty('event');
  expect(paramsOf({ ...settings, events: [] }, 'bridge', {})).toMatchObject({ event: 'plan' });
});

test('what else is set on the page is kept, or not', () => {
  const page = { q: 'steel', order: 'told', digits: 'arab' } as const;
  expect(paramsOf(PLAIN, 'bridge', page)).toMatchObject(page);
  expect(paramsOf({ ...PLAIN, isKept: false }, 'bridge', page)).toEqual({
    data: 'bridge',
    lang: 'en',
  });
});

test('a fixed height is the last of the address', () => {
  expect(embedQuery({ data: 'bridge' }, 500)).toBe('?data=bridge&height=500');
  expect(embedQuery({ data: 'bridge' }, undefined)).toBe('?data=bridge');
});
