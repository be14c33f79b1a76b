import { expect, test } from 'vitest';
import { PARAMETERS, widgetAddress } from '../../../src/pages/embed/loader/address.ts';
import { ownOf } from '../../../src/pages/embed/own-params.ts';
import { parseParams } from '../../../src/state/params.ts';

const LOADER = 'https://example.org/khatt/embed.js?v=2';
const addressOf = (values: Record<string, string | null>) =>
  widgetAddress(LOADER, (name) => values[name]);

test('the widget lies beside its loader', () => {
  expect(addressOf({})).toBe('https://example.org/khatt/embed.html');
});

test('what is not given, or empty, is not in the address', () => {
  expect(addressOf({ lang: null, event: '', scale: 'time' })).toBe(
    'https://example.org/khatt/embed.html?scale=time',
  );
});

test('what is in the address is read there as it was given', () => {
  const given = { q: 'خطأ & "سهو"', actor: 'esper,milley', asof: '2020-01-06T23:00+03:00' };
  const { query, heightPx } = ownOf(new URL(addressOf({ ...given, height: '500' })).search);
  const { params, ignored } = parseParams(`?${query}`);
  expect(params).toEqual({ ...given, actor: ['esper', 'milley'] });
  expect({ heightPx, ignored }).toEqual({ heightPx: 500, ignored: [] });
});

const STATIC = 'https://example.org/khatt/share/iraq-letter-2020/ar/embed.html';

test('of a timeline of the site in one of its languages it is the static page', () => {
  expect(addressOf({ lang: 'ar' })).toBe(STATIC);
  expect(addressOf({ data: 'iraq-letter-2020', lang: 'ar' })).toBe(STATIC);
  const look = { theme: 'dark', height: '500', alive: 'touch' };
  expect(addressOf({ lang: 'ar', ...look })).toBe(`${STATIC}?theme=dark&height=500&alive=touch`);
});

test.each([
  { lang: 'fr' },
  { lang: 'both' },
  { lang: 'ar', data: 'toString' },
  { lang: 'ar', data: 'https://example.com/letter.json' },
  { lang: 'ar', event: 'letter' },
])('of what the static page does not show it is the page that draws anything: %o', (values) => {
  expect(addressOf(values)).toContain('https://example.org/khatt/embed.html?');
});

test('an attribute that is no parameter stays on the element', () => {
  expect(PARAMETERS).not.toContain('title');
  expect(addressOf({ class: 'wide', src: 'https://example.com/' })).not.toContain('?');
});
