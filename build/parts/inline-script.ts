import { readFileSync } from 'node:fs';
import { minify_sync as minify } from 'terser';
import type { Plugin } from 'vite';
import { fileOf, SOURCES } from '../sources.ts';

/** A script of `src/`, minified, for inlining. */
export function inlineScript(source: string): string {
  return `<script>${minified(source)}</script>`;
}

/** A script of `src/`, minified. */
export function minified(source: string): string {
  const text = readFileSync(fileOf(source), 'utf8');
  return minify(text, { format: { inline_script: true } }).code!;
}

/** Inlines the script that chooses language and theme into the head of a page. */
export function boot(): Plugin {
  return {
    name: 'khatt:boot',
    transformIndexHtml: (html) =>
      html.replace('<!--head-->', () => `<!--head-->${inlineScript(SOURCES.boot)}`),
  };
}
