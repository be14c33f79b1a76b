import { describe, expect, test } from 'vitest';
import { legendOf } from '../../../src/features/legend/legend.ts';
import { ar } from '../../../src/features/legend/words.ar.ts';
import { en } from '../../../src/features/legend/words.en.ts';
import { fr } from '../../../src/features/legend/words.fr.ts';
import { en as shared } from '../../../src/i18n/en.ts';
import { timelineWith } from '../../support/layout-helpers.ts';

type Events = Parameters<typeof timelineWith>[0];
type Rest = Parameters<typeof timelineWith>[1];

function textsOf(events: Events, rest?: Rest, words = en): string[] {
  return legendOf(timelineWith(events, rest), shared, words, 'ltr').map(({ text }) => text);
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
      expect(texts).toContain(words[name]);
      for (const other of others) expect(texts).not.toContain(words[other]);
    }
  });

  test('marks beside their dates, where some are drawn so', () => {
    const timeline = timelineWith([{ date: '2020' }, { date: '2021' }]);
    for (const words of [en, ar, fr]) {
      const textsIf = (hasAsides: boolean) =>
        legendOf(timeline, shared, words, 'rtl', hasAsides).map(({ text }) => text);
      expect(textsIf(true)).toContain(words.aside);
      expect(textsIf(false)).not.toContain(words.aside);
    }
  });

  test('a contradiction and a denial, each by its own line, where it occurs', () => {
    const events = [{ date: '2020' }, { date: '2021' }];
    const only = (type: 'denies' | 'contradicts') =>
      textsOf(events, { relations: [{ from: 'e1', type, to: 'e0' }] });
    expect(only('contradicts')).toContain(en.contradicts);
    expect(only('contradicts')).not.toContain(en.denies);
    expect(only('denies')).toContain(en.denies);
    expect(only('denies')).not.toContain(en.contradicts);
  });

  test('no collapsed gap where there is one event', () => {
    expect(textsOf([{ date: '2020' }])).not.toContain(en.gap);
    expect(textsOf([{ date: '2020' }, { date: '2021' }])).toContain(en.gap);
  });
});
