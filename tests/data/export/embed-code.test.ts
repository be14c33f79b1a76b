import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ampCode,
  elementCode,
  frameCode,
  pictureCode,
  type Embedded,
} from '../../../src/data/export/embed-code.ts';
import { formatParams, parseParams } from '../../../src/state/params.ts';
import { textsOf } from '../../../src/features/embed-dialog/settings.ts';

const CODES = { elementCode, frameCode, ampCode, pictureCode };
const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'&amp;';

function embedded(changes: Partial<Embedded> = {}): Embedded {
  return {
    title: 'The bridge',
    lang: 'en',
    dir: 'ltr',
    params: { data: 'bridge', lang: 'en' },
    page: 'https://example.org/?data=bridge&lang=en',
    widget: 'https://example.org/embed.html?data=bridge&lang=en',
    framed: 'https://example.org/embed.html?data=bridge&lang=en&height=760',
    loader: 'https://example.org/embed.js',
    heightPx: 760,
    list: [
      { date: '1 March 1996', title: 'The plan is drawn' },
      { date: '2 May 1998', title: 'The bridge opens' },
    ],
    more: '',
    picture: { url: 'https://example.org/share/bridge/en/picture.png', alt: 'Two events' },
    words: { full: 'Open the full timeline', show: 'Show all' },
    ...changes,
  };
}

/** Every text in it, with one text in place of all. */
function withText(text: string): Embedded {
  const { picture } = embedded();
  return embedded({
    title: text,
    list: [{ date: text, title: text }],
    more: text,
    picture: { ...picture!, alt: text },
    params: { data: text, lang: 'en' },
    words: { full: text, show: text },
  });
}

/** The tags of some HTML, without the values of their attributes. */
function tagsOf(html: string): string[] {
  return html.replace(/"[^"]*"/g, '""').match(/<[^>]*>/g) ?? [];
}

/** The attributes of the first such tag. */
function attributesOf(html: string, name: string): Record<string, string> {
  const tag = new RegExp(`<${name}\\b[^>]*>`).exec(html)![0];
  const entries = [...tag.matchAll(/([\w-]+)="([^"]*)"/g)];
  return Object.fromEntries(entries.map(([, key, value]) => [key!, unescape(value!)]));
}

function unescape(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

const texts = fc.oneof(
  fc.constant(EVIL),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'<>"\'&=/; a-!') }),
);

test('the element has the script before it and inside it what remains without scripts', () => {
  expect(elementCode(embedded()).split('\n')).toEqual([
    '<script async src="https://example.org/embed.js"></script>',
    '<khatt-timeline data="bridge" lang="en" title="The bridge">',
    '<div lang="en" dir="ltr">',
    '<p><a href="https://example.org/?data=bridge&amp;lang=en"><img src="https://example.org/share/bridge/en/picture.png" alt="Two events" width="100%" loading="lazy"></a></p>',
    '<ol>',
    '<li>1 March 1996: The plan is drawn</li>',
    '<li>2 May 1998: The bridge opens</li>',
    '</ol>',
    '<p><a href="https://example.org/?data=bridge&amp;lang=en">Open the full timeline</a></p>',
    '</div>',
    '</khatt-timeline>',
  ]);
});

test('without a picture the list and the link remain', () => {
  const code = elementCode(embedded({ picture: undefined }));
  expect(code).not.toContain('<img');
  expect(code).toContain('<li>1 March 1996: The plan is drawn</li>');
  expect(ampCode(embedded({ picture: undefined }))).not.toContain('amp-img');
  expect(pictureCode(embedded({ picture: undefined }))).toBe('');
});

test('what a long list leaves out is said after it', () => {
  expect(elementCode(embedded({ more: 'And 60 more' }))).toContain('</ol>\n<p>And 60 more</p>');
});

test('the plain frame is titled, lazy, sandboxed, and keeps its height free', () => {
  expect(attributesOf(frameCode(embedded()), 'iframe')).toMatchObject({
    src: embedded().framed,
    title: 'The bridge',
    height: '760',
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  });
});

test('the AMP frame is resizable, with something to press and the picture in its place', () => {
  const code = ampCode(embedded());
  expect(code).toMatch(/^<amp-iframe [^>]*layout="fixed-height" height="760"[^>]* resizable /);
  expect(code).toContain('<div overflow tabindex="0" role="button" aria-label="Show all">');
  expect(code).toContain('<amp-img placeholder layout="fill" ');
});

test('no code allows a frame its own origin, or has an empty line', () => {
  for (const code of Object.values(CODES)) {
    expect(code(embedded())).not.toContain('allow-same-origin');
    expect(code(embedded())).not.toMatch(/\n\s*\n/);
  }
});

for (const [name, code] of Object.entries(CODES)) {
  test(`no text of a timeline breaks out of ${name}`, () => {
    const tags = tagsOf(code(withText('plain')));
    fc.assert(
      fc.property(texts, (text) => {
        expect(tagsOf(code(withText(text || 'none')))).toEqual(tags);
      }),
    );
  });
}

test('every text is read back as it was written', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { title, alt } = {
        ...attributesOf(frameCode(withText(text)), 'iframe'),
        ...attributesOf(pictureCode(withText(text)), 'img'),
      };
      expect([title, alt]).toEqual([text, text]);
    }),
  );
});

test('parameters survive the way through the attributes of the element and through the address of the frame', () => {
  const id = fc.stringMatching(/^[^,\s]{1,8}$/u);
  const params = fc.record(
    {
      data: id,
      lang: id,
      event: id,
      events: fc.array(id, { minLength: 1, maxLength: 4 }),
      q: fc.string({ minLength: 1, unit: 'grapheme' }),
      from: fc.constantFrom('2020-01-03', '2020-01-03T01:00:00+03:00', 'Y-170000002'),
      theme: fc.constantFrom('light', 'dark', 'contrast'),
      scale: fc.constantFrom('time', 'steps'),
      asof: fc.constant('2020-01-06T12:00:00Z'),
    },
    { requiredKeys: ['data'] },
  );
  fc.assert(
    fc.property(params, (params) => {
      const texts = textsOf(params, 500);
      const framed = `https://example.org/embed.html${formatParams(params)}&height=500`;
      const { title, ...attributes } = attributesOf(
        elementCode(embedded({ params: texts })),
        'khatt-timeline',
      );
      const src = new URL(attributesOf(frameCode(embedded({ framed })), 'iframe')['src']!);
      const fromElement = new URLSearchParams(attributes);
      expect(title).toBe('The bridge');
      for (const query of [fromElement, src.searchParams]) {
        expect(query.get('height')).toBe('500');
        query.delete('height');
        expect(parseParams(`?${query.toString()}`)).toEqual({ params, ignored: [] });
      }
    }),
  );
});
