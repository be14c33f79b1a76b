import { describe, expect, test } from 'vitest';
import { ar } from '../../src/i18n/ar.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { legendOf } from '../../src/ui/legend.ts';
import { timelineWith } from '../support/layout-helpers.ts';

type Events = Parameters<typeof timelineWith>[0];
type Rest = Parameters<typeof timelineWith>[1];

function textsOf(events: Events, rest?: Rest, words = en): string[] {
  return legendOf(timelineWith(events, rest), words, 'ltr').map(({ text }) => text);
}

describe('the legend names what occurs in the drawing', () => {
  test.each([
    ['2014/..', 'open'],
    ['../2014', 'open'],
    ['2014/', 'unknown'],
    ['/2014', 'unknown'],
    ['[2014..]', 'spanOpen'],
    ['[..2014]', 'spanOpen'],
    ['[2014..2016]', 'span'],
  ] as const)('of %s: %s', (date, name) => {
    const others = (['open', 'unknown', 'spanOpen'] as const).filter((other) => other !== name);
    for (const words of [en, ar, fr]) {
      const texts = textsOf([{ date }], {}, words);
      expect(texts).toContain(words.intro[name]);
      for (const other of others) expect(texts).not.toContain(words.intro[other]);
    }
  });

  test('marks beside their dates, where some are drawn so', () => {
    const timeline = timelineWith([{ date: '2020' }, { date: '2021' }]);
    for (const words of [en, ar, fr]) {
      const textsIf = (hasAsides: boolean) =>
        legendOf(timeline, words, 'rtl', hasAsides).map(({ text }) => text);
      expect(textsIf(true)).toContain(words.intro.aside);
      expect(textsIf(false)).not.toContain(words.intro.aside);
    }
  });

  test('a contradiction and a denial, each by its own line, where it occurs', () => {
    const events = [{ date: '2020' }, { date: '2021' }];
    const only = (type: 'denies' | 'contradicts') =>
      textsOf(events, { relations: [{ from: 'e1', type, to: 'e0' }] });
    expect(only('contradicts')).toContain(en.intro.contradicts);
    expect(only('contradicts')).not.toContain(en.intro.denies);
    expect(only('denies')).toContain(en.intro.denies);
    expect(only('denies')).not.toContain(en.intro.contradicts);
  });

  test('no collapsed gap where there is one event', () => {
    expect(textsOf([{ date: '2020' }])).not.toContain(en.intro.gap);
    expect(textsOf([{ date: '2020' }, { date: '2021' }])).toContain(en.intro.gap);
  });
});
