import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { normalise, normaliseWithMap } from '../../src/model/normalise.ts';

// Properties take as long as the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const same = (a: string, b: string) => expect(normalise(a)).toBe(normalise(b));

test('Arabic is compared without its points, whatever the form of alef, ya, ta and hamza', () => {
  same('إِيرَانِيّ', 'ايراني');
  same('أحمد إبراهيم آدم ٱلله', 'احمد ابراهيم ادم الله');
  same('القوّات', 'القــوات');
  same('هٰذا', 'هذا');
  same('مسؤول', 'مسوول');
  same('رئيس', 'رييس');
  same('مصطفى', 'مصطفي');
  same('المنطقة الخضراء', 'المنطقه الخضرا');
  same('ٱلرَّحۡمَٰنِ ٱلرَّحِيمِ ۝', 'الرحمن الرحيم ');
});

test('Persian letters and all digits are as the common ones', () => {
  same('کتاب یک', 'كتاب يك');
  same('٢٠٢٠ و ۲۰۲۰', '2020 و 2020');
});

test('letters that come ready joined come apart', () => {
  same('ﻻ', 'لا');
  same('ﬁne', 'fine');
});

test('Latin is compared without case, accents, ligatures and apostrophes', () => {
  same('Soléimani', 'soleimani');
  same('STRASSE', 'Straße');
  same('Œuvre', 'oeuvre');
  same('İstanbul ISPARTA', 'istanbul ısparta');
  same('Kata’ib', "kata'ib");
  same('Kataʼib', 'Kataib');
  same('“No” «no»', '"no" "no"');
  same('a \n\t b', 'a b');
});

test('vowels that are marks of their own stay', () => {
  expect(normalise('कि')).not.toBe(normalise('की'));
  expect(normalise('が')).not.toBe(normalise('か'));
});

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
  );
});

test('the map follows the normalised text, within the original', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (original) => {
      const { text, from, to } = normaliseWithMap(original);
      expect(text).toBe(normalise(original));
      expect([from.length, to.length]).toEqual([text.length, text.length]);
      expect(from).toEqual(from.toSorted((a, b) => a - b));
      from.forEach((start, i) => {
        expect(start).toBeLessThan(to[i]!);
        expect(to[i]).toBeLessThanOrEqual(original.length);
      });
    }),
  );
});
