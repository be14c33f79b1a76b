import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/time/edtf.ts';
import { readInstants } from '../../src/time/recognise/instants.ts';
import { suggestDates } from '../../src/time/recognise/suggest.ts';

describe('instants as programs write them', () => {
  test.each([
    ['2020-01-03T10:00:00.000Z', '2020-01-03T10:00:00Z'],
    ['2020-01-03t10:00:00z', '2020-01-03T10:00:00Z'],
    ['2020-01-03 10:00', '2020-01-03T10:00'],
    ['2020-01-03 10:00:15+03', '2020-01-03T10:00:15+03:00'],
    ['2020-01-03 10:00:15 +0300', '2020-01-03T10:00:15+03:00'],
    ['2020-01-03 10:00:15 UTC', '2020-01-03T10:00:15Z'],
    ['2020-01-03T10:00:00+0300', '2020-01-03T10:00:00+03:00'],
    ['20200103T100000Z', '2020-01-03T10:00:00Z'],
    ['-000043-03-15T12:00:00.000Z', '-0043-03-15T12:00:00Z'],
    ['+002020-01-03T10:00:00Z', '2020-01-03T10:00:00Z'],
    ['2020-12-31T24:00Z', '2021-01-01T00:00Z'],
    ['2016-12-31T23:59:60.000Z', '2016-12-31T23:59:60Z'],
    ['2020-01-03 10:00/2020-01-03 12:00', '2020-01-03T10:00/2020-01-03T12:00'],
    ['[2020-01-03 10:00..2020-01-03 12:00]', '[2020-01-03T10:00..2020-01-03T12:00]'],
    ['2020-01-03 10:00:00.0~', '2020-01-03T10:00:00~'],
    [' 2014 ', '2014'],
  ])('%s is read as %s', (text, edtf) => {
    expect(readInstants(text)).toEqual({ edtf, isCut: false });
  });

  test('fractions that are not zero are cut, and that is said', () => {
    expect(readInstants('2020-01-03T10:00:00.75Z')).toEqual({
      edtf: '2020-01-03T10:00:00Z',
      isCut: true,
    });
  });

  test.each(['2020-01-03T10:00:00Z', '2014', '2020-02-30 10:00', '2020-01-03 25:00', 'soon', ''])(
    '%j is none of them',
    (text) => {
      expect(readInstants(text)).toBeUndefined();
    },
  );

  test('whatever a program prints as ISO 8601 is read as that second', () => {
    const date = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, fc.boolean(), (instant, isSpaced) => {
        const iso = instant.toISOString();
        const read = readInstants(isSpaced ? iso.replace('T', ' ').toLowerCase() : iso);
        expect(read?.edtf).toBe(iso.replace(/\.\d+/, ''));
      }),
    );
  });
});

describe('the right form of a date in another notation', () => {
  test.each([
    // English
    ['2021-3-27', '2021-03-27'],
    ['23/03/2021', '2021-03-23'],
    ['4/13/2020', '2020-04-13'],
    ['27.3.2021', '2021-03-27'],
    ['2020/1/3', '2020-01-03'],
    ['20200103', '2020-01-03'],
    ['-13800000000', 'Y-13800000000'],
    ['Y2020', '2020'],
    ['79', '0079'],
    ['Monday, January 6th, 2020', '2020-01-06'],
    ['Jan. 6, 2020', '2020-01-06'],
    ['6 Jan 2020 20:00', '2020-01-06T20:00'],
    ['6 January 2020, 8 pm', '2020-01-06T20:00'],
    ['June 2004', '2004-06'],
    ['13th c.', '12XX'],
    ['the 19th century', '18XX'],
    ['the 1920s', '192X'],
    ['spring 1968', '1968-21'],
    ['Q1 2020', '2020-01/2020-03'],
    ['c. 1850', '1850~'],
    ['possibly 1850', '1850?'],
    ['before 1920', '[..1920]'],
    ['after 1920', '[1920..]'],
    ['between 1920 and 1925', '[1920..1925]'],
    ['from 1920 to 1925', '1920/1925'],
    ['1920–25', '1920/1925'],
    ['6–8 January 2020', '2020-01-06/2020-01-08'],
    ['28 Dec 2019 – 3 Jan 2020', '2019-12-28/2020-01-03'],
    ['6 or 7 January 2020', '[2020-01-06,2020-01-07]'],
    ['2014 to present', '2014/..'],
    ['15 March 44 BCE', '-0043-03-15'],
    ['AD 79', '0079'],
    ['13.8 billion years ago', 'Y-13800000000~'],
    ['66 mya', 'Y-66000000~'],
    ['1850’s', '185X'],
    ['2020 - 2021', '2020/2021'],
    ['2020/21', '2020/2021'],
    ['2020-01-03/08', '2020-01-03/2020-01-08'],
    ['2020-01-03/2020-1-8', '2020-01-03/2020-01-08'],
    ['2004/open', '2004/..'],
    ['01/2020', '2020-01'],
    ['2020-31-12', '2020-12-31'],
    // programs and standards
    ['1577836800', '2020-01-01T00:00:00Z'],
    ['1577836800000', '2020-01-01T00:00:00Z'],
    ['12000', 'Y12000'],
    ['2020-W01-5', '2020-01-03'],
    ['2020-W53', '2020-12-28/2021-01-03'],
    ['2020-366', '2020-12-31'],
    ['Fri, 03 Jan 2020 10:00:00 GMT', '2020-01-03T10:00:00Z'],
    ['Fri Jan 03 2020 10:00:00 GMT+0300 (Arabian Standard Time)', '2020-01-03T10:00:00+03:00'],
    ['2020-01-03T10:00:00+03:00[Asia/Baghdad]', '2020-01-03T10:00:00+03:00'],
    ['2020年1月3日', '2020-01-03'],
    // EDTF of level 2
    ['Y-17E7', 'Y-170000000'],
    ['Y171010000S3', 'Y171010000~'],
    ['2004-06-~11', '2004-06-11~'],
    ['?2004-~06', '2004-06%'],
    ['201x', '201X'],
    ['2020-01-uu', '2020-01-XX'],
    // Arabic
    ['٢٠٢١-٠٣-٢٧', '2021-03-27'],
    ['٢٧/٣/٢٠٢١', '2021-03-27'],
    ['٦ كانون الثاني ٢٠٢٠', '2020-01-06'],
    ['6 كانون الثاني/يناير 2020', '2020-01-06'],
    ['الاثنين 6 يناير 2020', '2020-01-06'],
    ['جانفي 2020', '2020-01'],
    ['نحو عام 1850', '1850~'],
    ['بين عامي 1920 و1925', '[1920..1925]'],
    ['من 1920 إلى 1925', '1920/1925'],
    ['عشرينيات القرن العشرين', '192X'],
    ['القرن التاسع عشر', '18XX'],
    ['500 ق.م', '-0499'],
    ['قبل 66 مليون سنة', 'Y-66000000~'],
    // French
    ['1er janvier 2020', '2020-01-01'],
    ['le 6 août 1945', '1945-08-06'],
    ['vers 1850', '1850~'],
    ['XIXe siècle', '18XX'],
    ['44 av. J.-C.', '-0043'],
  ])('%s: %s', (text, edtf) => {
    expect(suggestDates(text)).toEqual([edtf]);
  });

  test('where it may be read in two ways, both are given', () => {
    expect(suggestDates('3/4/2020')).toEqual(['2020-04-03', '2020-03-04']);
    expect(suggestDates('-500')).toEqual(['-0499', '-0500']);
    expect(suggestDates('-44-03-15')).toEqual(['-0043-03-15', '-0044-03-15']);
  });

  test.each([
    'yesterday',
    'قبل يومين',
    'may',
    'TBD',
    '43833',
    '31/02/2021',
    '2021-366',
    '2020-W54',
    '20/2020',
    'x'.repeat(1e6),
    '',
  ])('nothing is guessed of what does not say', (text) => {
    expect(suggestDates(text)).toEqual([]);
  });

  test('whatever is suggested is EDTF, for any text', () => {
    const bits = fc.constantFrom(
      '6',
      '13',
      '2020',
      'January',
      'يناير',
      ' ',
      ' ',
      '/',
      '-',
      'to',
      'or',
      'about',
      '٣',
      ',',
      'BC',
      '8 pm',
    );
    let found = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(bits, { maxLength: 7 }).map((all) => all.join('')),
        ),
        (text) => {
          for (const edtf of suggestDates(text)) {
            found++;
            expect(parseEdtf(edtf).ok).toBe(true);
          }
        },
      ),
      { numRuns: 5000 },
    );
    expect(found).toBeGreaterThan(50);
  });
});
