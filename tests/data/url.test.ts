import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../src/data/url.ts';

describe('an address from the data', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/',
    'https://[2001:db8::1]:8080/x',
    'mailto:desk@example.org?subject=Hello',
    'media/photo one.jpg',
    '../a:b/c.mp4',
    './photo:1.jpg',
    '/media/photo.jpg',
    'photo.jpg?at=10:30',
    '?data=other',
    '#strike',
    'وثائق/تقرير.pdf',
  ])('may be %s', (text) => {
    expect(safeUrl(text)).toBe(text);
  });

  it('may have spaces around it', () => {
    expect(safeUrl('  https://example.org/ ')).toBe('https://example.org/');
  });

  it.each([
    '',
    ' ',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u0000:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    'view-source:https://example.org',
    '//example.org/x',
    '\\\\example.org\\x',
    '/\\example.org/x',
    'https:example.org',
    'https://:80/',
    'https://[example]/',
    'https://example.org:99999/',
    'https:///example.org',
    'https://',
    'https://paper.example@example.org/',
    'https://user:word@example.org/',
    'mailto:',
    'mailto://alert(1)@$',
    'photo:1.jpg',
    'https://example.org/\u2028',
  ])('may not be %j', (text) => {
    expect(safeUrl(text)).toBeNull();
  });

  it('never leads to a scheme that is not allowed, nor to another host without naming it', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'data:',
      'https:',
      'mailto:',
      'blob:',
      '//',
      '',
      '\\',
    );
    const character = fc.oneof(
      fc.constantFrom(...':/\\\t\n\r \u0000?#@&;%a'),
      fc.string({ maxLength: 1 }),
    );
    const noise = fc.array(character, { maxLength: 4 }).map((list) => list.join(''));
    const address = fc.tuple(
      noise,
      scheme,
      noise,
      fc.constantFrom('alert(1)', '//x.example/'),
      noise,
    );
    const accepted = { here: 0, elsewhere: 0 };
    fc.assert(
      fc.property(address, (parts) => {
        const text = safeUrl(parts.join(''));
        if (text === null || !URL.canParse(text, 'https://page.example/dir/')) return;
        const { protocol, host, username } = new URL(text, 'https://page.example/dir/');
        expect(['https:', 'http:', 'mailto:']).toContain(protocol);
        const isHere = !/^(https?|mailto):/i.test(text);
        accepted[isHere ? 'here' : 'elsewhere']++;
        if (isHere) expect(host).toBe('page.example');
        expect(username).toBe('');
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(accepted.here, accepted.elsewhere)).toBeGreaterThan(20);
  });
});
