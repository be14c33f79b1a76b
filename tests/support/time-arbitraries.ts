import fc from 'fast-check';
import { daysFromCivil } from '../../src/time/civil.ts';
import { parseEdtf } from '../../src/time/edtf.ts';

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

const shortYear = fc
  .integer({ min: -9999, max: 9999 })
  .map((y) => (y < 0 ? '-' : '') + pad(Math.abs(y), 4));

const longYear = fc
  .tuple(fc.integer({ min: 10_000, max: 20e9 }), fc.boolean())
  .map(([y, negative]) => `Y${negative ? '-' : ''}${y}`);

const month = fc
  .tuple(shortYear, fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${pad(m)}`);

const season = fc.tuple(shortYear, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`);

const day = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([y, m, d]) => {
    const days = daysFromCivil(y, m + 1, 1) - daysFromCivil(y, m, 1);
    return `${y < 0 ? '-' : ''}${pad(Math.abs(y), 4)}-${pad(m)}-${pad((d % days) + 1)}`;
  });

const masked = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([sign, n, x]) => sign + pad(n, 3).slice(0, 4 - x) + 'X'.repeat(x)),
  shortYear.map((y) => `${y}-XX`),
  shortYear.map((y) => `${y}-XX-XX`),
  month.map((m) => `${m}-XX`),
);

const offset = fc.oneof(
  fc.constantFrom('', 'Z'),
  fc
    .tuple(
      fc.constantFrom('+', '-'),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 1, max: 59 }),
    )
    .map(([sign, h, m]) => `${sign}${pad(h)}:${pad(m)}`),
);

const clock = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.integer({ min: 1, max: 3 }))
  .map(([h, m, s, fields]) =>
    [h, m, s]
      .slice(0, fields)
      .map((n) => pad(n))
      .join(':'),
  );

const dateTime = fc.tuple(day, clock, offset).map(([d, c, o]) => `${d}T${c}${o}`);

const qualifier = fc.constantFrom('', '', '~', '?', '%');

/** Canonical texts that name one date in days or larger units, without a qualifier. */
export const plainDateText = fc.oneof(shortYear, month, day, masked);

const pointText = fc
  .tuple(fc.oneof(plainDateText, longYear, season, dateTime), qualifier)
  .map(([date, mark]) => date + mark);

// Ends that never come before their starts: years 1000 to 4999 before 5000 to 9999.
const years = (min: number) => fc.tuple(fc.integer({ min, max: min + 3999 }), qualifier);
const early = years(1000).map(([y, mark]) => y + mark);
const late = years(5000).map(([y, mark]) => y + mark);

const intervalText = fc.oneof(
  fc.tuple(early, late).map((ends) => ends.join('/')),
  fc.tuple(pointText, fc.constantFrom('', '..')).map((ends) => ends.join('/')),
  fc.tuple(fc.constantFrom('', '..'), pointText).map((ends) => ends.join('/')),
);

const openSet = fc.oneof(
  pointText.map((text) => `[..${text}]`),
  pointText.map((text) => `[${text}..]`),
);

const closedSet = fc
  .array(
    fc.oneof(
      pointText,
      fc.tuple(early, late).map((ends) => ends.join('..')),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((members) => `[${members.join(',')}]`);

const setText = fc.oneof(closedSet, closedSet, closedSet, openSet);

/** Canonical texts of every kind of EDTF date. */
export const edtfText = fc.oneof(pointText, intervalText, setText);

// Few years, months, days and hours, so that any two dates are often alike.
const closeDate = fc
  .tuple(
    fc.constantFrom('2014', '2015', '0014', '-0043', '-0199', '-0200'),
    fc.constantFrom('', '-03', '-04', '-21', '-XX'),
    fc.constantFrom('', '-05', '-06', '-XX'),
    fc.constantFrom('', '', 'T20', 'T20:00', 'T20:00:00', 'T21:00Z'),
  )
  .map(([y, m, d, clock]) => {
    if (!m || m === '-21') return y + m;
    const day = m === '-XX' && d ? '-XX' : d;
    return y + m + day + (/\d/.test(day) ? clock : '');
  });
const closePoint = fc
  .tuple(
    fc.oneof(
      closeDate,
      fc.constantFrom(
        '201X',
        '20XX',
        '2XXX',
        '-004X',
        '-00XX',
        'Y-66000000',
        'Y-66000001',
        'Y-1999999',
        'Y-2000000',
      ),
    ),
    qualifier,
  )
  .map(([date, mark]) => date + mark);
const inOrder = (between: string) =>
  fc
    .tuple(closePoint, closePoint)
    .map(([from, to]) => from + between + to)
    .filter((text) => parseEdtf(between === '/' ? text : `[${text}]`).ok);

/** EDTF dates so close to one another that only their words can keep them apart. */
export const closeEdtfText = fc.oneof(
  closePoint,
  inOrder('/'),
  fc.tuple(closePoint, fc.constantFrom('/', '/..')).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('/', '../'), closePoint).map((parts) => parts.join('')),
  fc
    .array(fc.oneof(closePoint, inOrder('..')), { minLength: 1, maxLength: 3 })
    .map((all) => `[${all.join(',')}]`),
  closePoint.map((text) => `[..${text}]`),
  closePoint.map((text) => `[${text}..]`),
);

/** Years, with the far ones as likely as the near. */
export const anyYear = fc.oneof(
  fc.integer({ min: -20_000_000_000, max: 20_000_000_000 }),
  fc.integer({ min: -10_000, max: 10_000 }),
);
