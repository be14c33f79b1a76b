import { expect, test } from 'vitest';
import { supportedParams } from '../../src/state/supported-params.ts';
import { letters } from '../support/letters.ts';

test('ids that the timeline lacks are left out and said, and a language that nobody speaks', () => {
  const params = {
    event: 'nothing',
    lang: 'nl',
    events: ['letter', 'ghost'],
    track: ['nowhere'],
    tag: ['unused'],
    scale: 'steps',
  } as const;
  expect(supportedParams(params, letters())).toEqual({
    params: { events: ['letter'], scale: 'steps' },
    ignored: ['event=nothing', 'lang=nl', 'events=ghost', 'track=nowhere', 'tag=unused'],
  });
});

test('a language of the interface is one to ask for, whatever the timeline has', () => {
  expect(supportedParams({ lang: 'fr' }, letters())).toEqual({
    params: { lang: 'fr' },
    ignored: [],
  });
});

test('what the timeline has stays', () => {
  const params = { event: 'letter', lang: 'en', actor: ['minister'] };
  expect(supportedParams(params, letters())).toEqual({ params, ignored: [] });
});

test('both languages can be asked for where there are two', () => {
  const both = { lang: 'both' };
  expect(supportedParams(both, letters())).toEqual({ params: both, ignored: [] });
  expect(supportedParams(both, letters({ languages: ['en'] })).ignored).toEqual(['lang=both']);
});

test('what cannot be written as an instant of four digits has no past to be shown', () => {
  const params = { asof: '2000-01-01T00:00:00Z' } as const;
  const old = letters({ events: [{ id: 'rome', date: '-0043-03-15' }], relations: [] });
  expect(supportedParams(params, old)).toEqual({
    params: {},
    ignored: ['asof=2000-01-01T00:00:00Z'],
  });
  const early = letters({ events: [{ id: 'nero', date: '0064-07-18' }], relations: [] });
  expect(supportedParams(params, early)).toEqual({ params, ignored: [] });
});

test('a panel that the page does not offer is left out', () => {
  const known = (open: string) => supportedParams({ open }, letters(), (name) => name === 'find');
  expect(known('find')).toEqual({ params: { open: 'find' }, ignored: [] });
  expect(known('nothing')).toEqual({ params: {}, ignored: ['open=nothing'] });
});
