// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { headersOf, parseHeaders } from './headers-file.js';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** Compressed already. */
const PACKED = ['.woff2', '.png'];

const compress = promisify(brotliCompress);

/** @typedef {{ bytes: Buffer, brotli: Buffer | undefined, etag: string, mtimeMs: number }} Content */
/** @typedef {{ status: number, headers: Record<string, string | number>, body?: Buffer | string }} Answer */

/**
 * Serves a folder on this machine as a good static host does: each file with the headers that the
 * folder's `_headers` gives it, in brotli at its best where the browser takes it, answered by 304
 * where the browser has it already.
 *
 * @param {string} folder
 * @param {object} [options]
 * @param {number} [options.port] 0 takes one that is free
 * @param {string} [options.base] the path that the folder's root is served at, as `/a/b/`
 * @param {(answer: Answer, pathname: string) => Answer} [options.pass] sees, and may change, what is sent
 * @returns {Promise<{ origin: string, close(): void }>} refused where the port is taken
 */
export async function host(folder, { port = 0, base = '/', pass = (answer) => answer } = {}) {
  /** @type {Map<string, Promise<Content>>} */
  const contents = new Map();
  const server = createServer(async (request, response) => {
    const pathname = decodedPath(request.url ?? '/');
    const answer = await answerTo(request, pathname, { folder, base, contents });
    const { status, headers, body } = pass(answer, pathname);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${address.port}`, close };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} pathname
 * @param {{ folder: string, base: string, contents: Map<string, Promise<Content>> }} site
 * @returns {Promise<Answer>}
 */
async function answerTo(request, pathname, { folder, base, contents }) {
  const inside = pathname.startsWith(base) ? pathname.slice(base.length - 1) : '';
  const file = inside && fileOf(folder, inside);
  if (!file) return { status: 404, headers: {}, body: `not found: ${pathname}` };
  // A folder without its slash: what its page names would be looked for beside the folder.
  if (file === folder) return { status: 301, headers: { location: `${pathname}/` } };

  const { bytes, brotli, etag } = await contentOf(file, contents);
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const headers = { ...ownHeaders(folder, inside), etag, vary: 'accept-encoding' };
  if (request.headers['if-none-match'] === etag) return { status: 304, headers };
  const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
  const body = (takesBrotli && brotli) || bytes;
  const encoding = body === brotli ? { 'content-encoding': 'br' } : {};
  const described = { 'content-type': type, 'content-length': body.length, ...encoding };
  return { status: 200, headers: { ...headers, ...described }, body };
}

/** @type {(folder: string, pathname: string) => Record<string, string>} */
function ownHeaders(folder, pathname) {
  const file = path.join(folder, '_headers');
  return existsSync(file) ? headersOf(parseHeaders(readFileSync(file, 'utf8')), pathname) : {};
}

/** @type {(url: string) => string} empty where it is no address */
function decodedPath(url) {
  try {
    return decodeURIComponent(new URL(`http://localhost${url}`).pathname);
  } catch {
    return '';
  }
}

/**
 * The file at a path; the folder itself for one of its folders without its slash.
 * @type {(folder: string, pathname: string) => string | undefined}
 */
function fileOf(folder, pathname) {
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  // No way out of the folder, and nothing that is for the host alone.
  if (!file.startsWith(path.join(folder, path.sep)) || pathname === '/_headers') return undefined;
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory() && existsSync(path.join(file, 'index.html'))) return folder;
  return stat?.isFile() ? file : undefined;
}

/**
 * Read and compressed once, until the file changes.
 * @type {(file: string, contents: Map<string, Promise<Content>>) => Promise<Content>}
 */
async function contentOf(file, contents) {
  const { mtimeMs } = statSync(file);
  const known = await contents.get(file);
  if (known?.mtimeMs === mtimeMs) return known;
  const content = read(file, mtimeMs);
  contents.set(file, content);
  return content;
}

/** @type {(file: string, mtimeMs: number) => Promise<Content>} */
async function read(file, mtimeMs) {
  const bytes = readFileSync(file);
  const isPacked = PACKED.includes(path.extname(file));
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`;
  return { bytes, brotli: isPacked ? undefined : await compress(bytes), etag, mtimeMs };
}
