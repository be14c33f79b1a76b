import { readFileSync } from 'node:fs';
import path from 'node:path';

const PAGES = path.resolve(import.meta.dirname, '../src/pages');

/** A script of a page as it stands in a page: without its comments and its indents. */
export function inlineScript(page: 'read' | 'embed' | 'file', name: string): string {
  const source = readFileSync(path.join(PAGES, page, `${name}.js`), 'utf8');
  const code = source.replace(/^\s*(\/\/.*|\/\*\*.*\*\/)\n/gm, '').replace(/\n\s*/g, '\n');
  return `<script>${code.trim()}</script>`;
}
