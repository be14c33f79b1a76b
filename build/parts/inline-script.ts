import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { fileOf, SOURCES } from '../sources.ts';

/** A script of `src/` for inlining: without comments and indentation. */
export function inlineScript(source: string): string {
  const text = readFileSync(fileOf(source), 'utf8');
  const code = text.replace(/^\s*(\/\/.*|\/\*\*.*\*\/)\n/gm, '').replace(/\n\s*/g, '\n');
  return `<script>${code.trim()}</script>`;
}

/** Inlines the script that chooses language and theme into the head of a page. */
export function boot(): Plugin {
  return {
    name: 'khatt:boot',
    transformIndexHtml: (html) =>
      html.replace('<!--head-->', () => `<!--head-->${inlineScript(SOURCES.boot)}`),
  };
}
