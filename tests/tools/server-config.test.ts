import { expect, test } from 'vitest';
import serverConfig, { apacheConfig, nginxConfig } from '../../tools/server-config.ts';

const RULES = [
  { path: '/*', headers: { 'X-Content-Type-Options': 'nosniff' } },
  { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { path: '/embed.html', headers: { 'Content-Security-Policy': "default-src 'self'" } },
  { path: '/share/:id/:lang/oembed.json', headers: { 'Cache-Control': 'public, max-age=3600' } },
];

test('nginx: a location has all headers of its own, as it inherits none', () => {
  expect(nginxConfig(RULES, '/a/b/').split('\n')).toEqual([
    'location ^~ /a/b/ {',
    '  add_header X-Content-Type-Options "nosniff";',
    '}',
    'location ^~ /a/b/assets/ {',
    '  add_header X-Content-Type-Options "nosniff";',
    '  add_header Cache-Control "public, max-age=31536000, immutable";',
    '}',
    'location = /a/b/embed.html {',
    '  add_header X-Content-Type-Options "nosniff";',
    '  add_header Content-Security-Policy "default-src \'self\'";',
    '}',
    'location ~ ^/a/b/share/[^/]+/[^/]+/oembed\\.json$ {',
    '  add_header X-Content-Type-Options "nosniff";',
    '  add_header Cache-Control "public, max-age=3600";',
    '}',
  ]);
});

test('Apache: what matches adds its own headers', () => {
  expect(apacheConfig(RULES, '/').split('\n')).toEqual([
    '<If "%{REQUEST_URI} =~ m#^/#">',
    '  Header set X-Content-Type-Options "nosniff"',
    '</If>',
    '<If "%{REQUEST_URI} =~ m#^/assets/#">',
    '  Header set Cache-Control "public, max-age=31536000, immutable"',
    '</If>',
    '<If "%{REQUEST_URI} =~ m#^/embed\\.html$#">',
    '  Header set Content-Security-Policy "default-src \'self\'"',
    '</If>',
    '<If "%{REQUEST_URI} =~ m#^/share/[^/]+/[^/]+/oembed\\.json$#">',
    '  Header set Cache-Control "public, max-age=3600"',
    '</If>',
  ]);
});

test('an unknown server, or a folder that is none, is refused', () => {
  expect(() => serverConfig(['iis'])).toThrow('server is none of nginx, apache: iis');
  expect(() => serverConfig(['nginx', 'khatt'])).toThrow('begin and end with "/": khatt');
});
