import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { host } from '../../server/host.js';

const SCRIPT = 'console.log(1);\n'.repeat(20);
const HEADERS =
  '/*\n  X-Content-Type-Options: nosniff\n\n/data/*\n  Cache-Control: public, max-age=60\n';

let folder = '';
let site = { origin: '', close: () => {} };
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'khatt-host-'));
  mkdirSync(path.join(folder, 'ar'));
  mkdirSync(path.join(folder, 'data'));
  writeFileSync(path.join(folder, '_headers'), HEADERS);
  writeFileSync(path.join(folder, 'ar/index.html'), '<!doctype html>');
  writeFileSync(path.join(folder, 'data/a.json'), '{}');
  writeFileSync(path.join(folder, 'a.js'), SCRIPT);
  writeFileSync(path.join(folder, 'a.js.br'), brotliCompressSync(SCRIPT));
  site = await host(folder, { base: '/a/b/' });
});
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

const get = (pathname: string, headers = {}) =>
  fetch(site.origin + pathname, { redirect: 'manual', headers });

/** What a server answers to bytes that no browser would send. */
function raw(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(site.origin).port), 'localhost');
    let text = '';
    socket.on('data', (bytes) => (text += String(bytes)));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
    socket.write(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

test('a file comes with the headers of its path, and says its character set', async () => {
  const { status, headers } = await get('/a/b/data/a.json');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(headers.get('cache-control')).toBe('public, max-age=60');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('what the browser has is answered by 304, with the headers that say how long it may be kept', async () => {
  const etag = (await get('/a/b/data/a.json')).headers.get('etag')!;
  const { status, headers } = await get('/a/b/data/a.json', { 'if-none-match': etag });
  expect(status).toBe(304);
  expect(headers.get('cache-control')).toBe('public, max-age=60');
});

test('a text that is there in brotli comes so to who takes it', async () => {
  const packed = await raw('GET /a/b/a.js HTTP/1.1\r\nAccept-Encoding: gzip, br');
  expect(packed).toMatch(/content-encoding: br/i);
  expect(packed).toMatch(
    new RegExp(`content-length: ${brotliCompressSync(SCRIPT).length}\\b`, 'i'),
  );
  const plain = await get('/a/b/a.js', { 'accept-encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(SCRIPT);
});

test('a folder without its slash leads to the one with it, and keeps what is asked', async () => {
  const { status, headers } = await get('/a/b/ar?lang=en');
  expect(status).toBe(301);
  expect(headers.get('location')).toBe('/a/b/ar/?lang=en');
});

test.each(['/a/b/none.js', '/a/b/_headers', '/ar/', '/a/b/'])(
  '%s is not there',
  async (pathname) => {
    const { status, headers } = await get(pathname);
    expect(status).toBe(404);
    expect(headers.get('cache-control')).toBeNull();
  },
);

test.each([
  'GET /a/b/data/x%00y.json HTTP/1.1',
  'GET /a/b/%zz HTTP/1.1',
  'GET /a/b/%E0%A4%A HTTP/1.1',
  'GET /a/b/..%2f..%2fetc/passwd HTTP/1.1',
  'GET // HTTP/1.1',
  'GET /a/b/a.js/.. HTTP/1.1',
  'GET /a/b/a.js HTTP/1.1\r\nRange: bytes=9-2',
  'GET /a/b/a.js HTTP/1.1\r\nRange: lines=x',
  'OPTIONS * HTTP/1.1',
])('it outlives %j', async (line) => {
  expect(await raw(line)).not.toContain('root:');
  expect((await get('/a/b/a.js')).status).toBe(200);
});

test('it outlives a file that cannot be read', async () => {
  // Reading a socket fails, whoever the server runs as.
  const unreadable = createServer();
  await new Promise<void>((listening) =>
    unreadable.listen(path.join(folder, 'data/b.json'), listening),
  );
  await expect(get('/a/b/data/b.json').then((response) => response.text())).rejects.toThrow();
  unreadable.close();
  expect((await get('/a/b/a.js')).status).toBe(200);
});

test('what is sent may be watched and changed', async () => {
  const seen: string[] = [];
  const other = await host(folder, {
    pass: (headers, pathname) => {
      seen.push(pathname);
      return { ...headers, age: '5' };
    },
  });
  const response = await fetch(`${other.origin}/a.js`);
  other.close();
  expect(seen).toEqual(['/a.js']);
  expect(response.headers.get('age')).toBe('5');
});
