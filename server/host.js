// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersOf, parseHeaders } from './headers-file.js';
import { networkOrigins } from './network.js';

/** Content types without a character set. */
const TEXT = /^(text\/|application\/json)[^;]*$/;

/** Where a page asks by which origins other devices reach this server. */
const NETWORK_FILE = '/network.json';

/** @typedef {import('node:http').OutgoingHttpHeaders} Headers */

/**
 * Serves a folder on this machine as a good static host does: each file with the headers from the
 * folder's `_headers`, in brotli if the folder has it (`NAME.br`) and the browser accepts it,
 * and with 304 if the browser has it already.
 *
 * @param {string} folder
 * @param {object} [options]
 * @param {number} [options.port] 0 takes a free one
 * @param {string} [options.base] the path that the folder's root is served at, as `/a/b/`
 * @param {boolean} [options.open] whether other devices on the network may connect
 * @param {(headers: Headers, pathname: string) => Headers} [options.pass] sees, and may change, the
 *   headers of each answer
 * @returns {Promise<{ origin: string, origins: string[], close(): void }>} `origins` are those for other
 *   devices; rejects if the port is taken
 */
export async function host(
  folder,
  { port = 0, base = '/', open = false, pass = (headers) => headers } = {},
) {
  // `dev` in sirv means: files may change while they are served.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, extensions: ['html'] });

  /** @type {string[]} */
  let origins = [];

  const server = createServer((request, response) => {
    const { pathname, search } = addressOf(request.url ?? '');
    /** @type {(status: number, headers?: Headers) => void} */
    const refuse = (status, headers = {}) => {
      response.writeHead(status, headers).end(`${status}: ${pathname}\n`);
    };
    onHead(response, (status, headers) => {
      const own = status < 400 ? described(headers, folder, inside) : headers;
      return pass(own, pathname);
    });

    const inside = pathname.startsWith(base) ? pathname.slice(base.length - 1) : '';
    // `_headers` is for the host only.
    if (!inside || inside === '/_headers') return refuse(404);
    if (inside === NETWORK_FILE) {
      const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
      return response.writeHead(200, headers).end(JSON.stringify({ origins }));
    }
    // Without the slash, the page's relative links would resolve beside the folder.
    if (isFolder(folder, inside)) return refuse(301, { location: `${pathname}/${search}` });
    request.url = inside + search;
    // A file that is there but cannot be read, or goes away meanwhile: without this its stream ends the server.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    try {
      files(request, response, () => refuse(404));
    } catch {
      // An invalid range, or a file that has just been removed.
      response.destroy();
    }
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, open ? '0.0.0.0' : 'localhost', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  if (open) origins = networkOrigins(address.port);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${address.port}`, origins, close };
}

/** @type {(url: string) => { pathname: string, search: string }} empty if it is not a URL */
function addressOf(url) {
  const address = `http://localhost${url}`;
  return URL.canParse(address) ? new URL(address) : { pathname: '', search: '' };
}

/**
 * Lets a function change the headers of a response before they are sent.
 * @param {import('node:http').ServerResponse} response
 * @param {(status: number, headers: Headers) => Headers} change
 */
function onHead(response, change) {
  const send = response.writeHead.bind(response);
  const changed = (/** @type {number} */ status, /** @type {Headers} */ headers = {}) =>
    send(status, change(status, { ...response.getHeaders(), ...headers }));
  Object.assign(response, { writeHead: changed });
}

/** @type {(headers: Headers, folder: string, pathname: string) => Headers} */
function described(headers, folder, pathname) {
  const type = String(headers['Content-Type'] ?? '');
  const charset = TEXT.test(type) ? { 'Content-Type': `${type}; charset=utf-8` } : {};
  return { ...headers, ...charset, ...ownHeaders(folder, pathname) };
}

/** @type {(folder: string, pathname: string) => Record<string, string>} */
function ownHeaders(folder, pathname) {
  const file = path.join(folder, '_headers');
  return existsSync(file) ? headersOf(parseHeaders(readFileSync(file, 'utf8')), pathname) : {};
}

/** @type {(folder: string, pathname: string) => boolean} */
function isFolder(folder, pathname) {
  return !pathname.endsWith('/') && existsSync(path.join(folder, pathname, 'index.html'));
}
