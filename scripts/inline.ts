import { readFileSync } from 'node:fs';
import path from 'node:path';

const SHELLS = path.resolve(import.meta.dirname, '../src/shells');

/** A script of a shell as it stands in a page: without its comments and its indents. */
export function inlineScript(shell: 'read' | 'embed' | 'file', name: string): string {
  const source = readFileSync(path.join(SHELLS, shell, `${name}.js`), 'utf8');
  const code = source.replace(/^\s*(\/\/.*|\/\*\*.*\*\/)\n/gm, '').replace(/\n\s*/g, '\n');
  return `<script>${code.trim()}</script>`;
}
