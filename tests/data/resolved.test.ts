import { expect, test } from 'vitest';
import { resolvedAt } from '../../src/data/resolved.ts';
import type { TimelineData } from '../../src/data/schema.ts';

const FILE = 'https://example.org/data/bridge.json';
const image = (url: string) => ({ type: 'image' as const, url, alt: 'The bridge' });
const data: TimelineData = {
  version: 1,
  id: 'bridge',
  title: 'The bridge',
  languages: ['en'],
  sources: [
    { id: 'report', title: 'Report', url: 'report.pdf' },
    { id: 'note', title: 'Note' },
  ],
  events: [
    { id: 'a', date: '1907', media: [image('a.jpg'), image('https://example.com/b.jpg')] },
    { id: 'b', date: '1908' },
  ],
};

test('relative URLs in a file of another site are on that site', () => {
  const { sources, events } = resolvedAt(data, FILE);
  expect(sources!.map(({ url }) => url)).toEqual([
    'https://example.org/data/report.pdf',
    undefined,
  ]);
  expect(events[0]!.media!.map(({ url }) => url)).toEqual([
    'https://example.org/data/a.jpg',
    'https://example.com/b.jpg',
  ]);
  expect(events[1]).toBe(data.events[1]);
});
