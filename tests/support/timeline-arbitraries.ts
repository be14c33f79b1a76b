import fc from 'fast-check';
import { KINDS, RELATION_TYPES } from '../../src/data/terms.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { timelineWith } from './layout-helpers.ts';
import { edtfText } from './time-arbitraries.ts';

/** Characters of scripts with and without spaces, of both directions, and such that join or stand alone. */
const characters = fc.constantFrom(
  ...'abc XYZ/&?-1 2',
  ...'كتب رسالة',
  ...'联合国安全理事会，。「」',
  ...'ภาษาไทย',
  ...'हिन्दी',
  '👨‍👩‍👧',
  '\u202e',
  '\u00ad',
);

/** A text of 0 to `most` characters in any script, or one word of that length. */
function anyText(most: number): fc.Arbitrary<string> {
  return fc.oneof(
    fc.array(characters, { maxLength: most }).map((all) => all.join('').slice(0, most)),
    fc.nat(most).map((length) => 'x'.repeat(length)),
    fc.constantFrom('', 'the same', 'the same'),
  );
}

/** Dates of every form; some are those of other events. */
const anyDate = fc.oneof(edtfText, fc.constantFrom('2020-01-03', '2020', '1990/2010'));

const anyEvent = fc.record({
  date: anyDate,
  title: anyText(400),
  kind: fc.constantFrom(...KINDS),
  importance: fc.integer({ min: 1, max: 5 }),
  track: fc.nat(59),
});

/** Timelines of 0 to 60 tracks and up to `mostEvents` events, with relations that may share their ends. */
export function anyTimeline(mostEvents = 40): fc.Arbitrary<Timeline> {
  return fc
    .record({
      tracks: fc.array(anyText(200), { maxLength: 60 }),
      events: fc.array(anyEvent, { maxLength: mostEvents }),
      relations: fc.array(
        fc.record({ from: fc.nat(), to: fc.nat(3), type: fc.constantFrom(...RELATION_TYPES) }),
        { maxLength: 25 },
      ),
    })
    .map(({ tracks, events, relations }) => {
      const id = (n: number) => `e${n % events.length}`;
      const linked = events.length === 0 ? [] : relations;
      const keys = new Set<string>();
      return timelineWith(
        events.map(({ track, ...event }) =>
          tracks.length > 0 ? { ...event, track: `t${track % tracks.length}` } : event,
        ),
        {
          tracks: tracks.map((title, i) => ({ id: `t${i}`, title })),
          relations: linked
            .map(({ from, to, type }) => ({ from: id(from), type, to: id(to) }))
            .filter(({ from, type, to }) => {
              const key = `${from} ${type} ${to}`;
              return from !== to && !keys.has(key) && keys.add(key);
            }),
        },
      );
    });
}
