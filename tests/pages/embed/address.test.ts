import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { BESIDE_PX, heightAt } from '../../../src/layout/embed-height.ts';
import { levelBelow, ownOf } from '../../../src/pages/embed/own-params.ts';
import { hostRequestOf } from '../../../src/pages/embed/host-request.ts';

describe('what only an embed’s address says', () => {
  it('leaves the other parameters as they are', () => {
    const { query, ...own } = ownOf(
      '?lang=ar&childId=graphic&initialWidth=640&parentTitle=a&parentUrl=b&height=480&heading-level=2&event=letter',
    );
    expect(query).toBe('lang=ar&event=letter');
    expect(own).toEqual({
      childId: 'graphic',
      heightPx: 480,
      headingLevel: 2,
      ignored: [],
    });
  });

  it.each(['199', '4001', '60%', '-300', '1e3', ''])('%j is no height', (height) => {
    expect(ownOf(`?height=${height}`)).toMatchObject({
      heightPx: undefined,
      ignored: [`height=${height}`],
    });
  });

  it.each(['0', '7', '2.5', 'h2', ''])('%j is no level of a heading', (level) => {
    expect(ownOf(`?heading-level=${level}`)).toMatchObject({
      headingLevel: undefined,
      ignored: [`heading-level=${level}`],
    });
  });

  it('has no heading below the sixth level', () => {
    expect([1, 2, 5, 6].map(levelBelow)).toEqual([2, 3, 6, 6]);
  });
});

describe('what a host asks for', () => {
  it('is an event, or parameters as an address says them', () => {
    expect(hostRequestOf({ type: 'khatt:goto', event: 'letter' })).toEqual({
      changes: { event: 'letter' },
      ignored: [],
    });
    const set = { type: 'khatt:set', kind: ['denial', 'leak'], scale: 'adaptive', event: null };
    const changes = { kind: ['denial', 'leak'], scale: undefined, event: undefined };
    expect(hostRequestOf(set)).toEqual({ changes, ignored: [] });
  });

  it('is left out where an address could not say it', () => {
    const set = {
      type: 'khatt:set',
      scale: 'log',
      location: 'https://example.org/',
      theme: 'dark',
    };
    expect(hostRequestOf(set)).toEqual({
      changes: { theme: 'dark' },
      ignored: ['scale=log', 'location=https://example.org/'],
    });
  });

  it('is nothing where the message is not for us, whatever it holds', () => {
    expect(hostRequestOf('pymxPYMxaxPYMxwidthxPYMx640')).toBeUndefined();
    expect(hostRequestOf({ type: 'khatt:height', height: 5 })).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(hostRequestOf(data)).toBeUndefined();
      }),
    );
  });
});

test('an embed is never higher where it is wider', () => {
  const widths = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2000 }));
  fc.assert(
    fc.property(widths, ([a, b]) => {
      expect(heightAt(Math.max(a, b))).toBeLessThanOrEqual(heightAt(Math.min(a, b)));
    }),
  );
  expect(heightAt(BESIDE_PX - 1)).toBeGreaterThan(heightAt(BESIDE_PX));
});
