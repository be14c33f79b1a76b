import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Compressed already. */
const PACKED = ['.woff2', '.woff', '.png'];

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export interface Site {
  /** As `http://127.0.0.1:12345`. */
  origin: string;
  close(): void;
}

/**
 * Serves on the loopback as a good static host does, everything in brotli at its best. A path that
 * begins with a key of `folders` is a file beneath it; `generated` maps whole paths to JSON. Each file
 * is read and compressed once, when first asked for.
 */
export async function serve(
  folders: Record<string, string>,
  generated: Record<string, string>,
): Promise<Site> {
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    let answer = answers.get(pathname);
    if (!answer) answers.set(pathname, (answer = answerOf(pathname, folders, generated)));
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

function answerOf(
  pathname: string,
  folders: Record<string, string>,
  generated: Record<string, string>,
): Answer {
  const content = generated[pathname] ?? fileOf(pathname, folders);
  if (content === undefined) return { status: 404, headers: {}, body: Buffer.from('not found') };
  const extension = path.extname(pathname);
  const isPacked = PACKED.includes(extension);
  const headers = {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    ...(!isPacked && { 'content-encoding': 'br' }),
  };
  const bytes = Buffer.from(content);
  return { status: 200, headers, body: isPacked ? bytes : brotliCompressSync(bytes) };
}

function fileOf(pathname: string, folders: Record<string, string>): Buffer | undefined {
  const root = Object.keys(folders).find((prefix) => pathname.startsWith(prefix));
  if (root === undefined) return undefined;
  const file = path.join(folders[root]!, pathname.slice(root.length));
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}
