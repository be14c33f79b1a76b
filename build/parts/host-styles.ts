import type { Plugin } from 'vite';
import { SOURCES } from '../sources.ts';

/** The font family of the module's own fonts. */
export const FAMILY = 'Khatt Plex';

/** Resets the shadow root's host, so that no style of the page is inherited. */
const HOST = `:host {
  all: initial !important;
  display: block !important;
  container-type: inline-size !important;
}
.khatt {
  font-size: medium;
}
`;

/** Rewrites each of the app's stylesheets for a shadow root. */
export function hostStyles(): Plugin {
  return {
    name: 'khatt:host-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css$/ },
      handler: (code, id) => (id.endsWith(`/${SOURCES.page}`) ? HOST : '') + hosted(code),
    },
  };
}

/**
 * Rewrites a page's styles for a shadow root in any page: the root is
 * `.khatt`, the reader's text size `--khatt-rem`, and widths are those of the container, not the screen.
 * Fonts belong to the document: see src/pages/embed/module/fonts.ts.
 */
export function hosted(css: string): string {
  const styles = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@(font-face|page)\s*\{[^}]*\}/g, '');
  return byPlace(styles)
    .replace(/:root\b/g, '.khatt')
    .replace(/(^|[\s,}])body(?=\s*[,{])/g, '$1.khatt')
    .replace(/#khatt\b/g, '.khatt')
    .replaceAll("'IBM Plex Sans'", `'${FAMILY}'`)
    .replace(/@container[^{]*/g, (prelude) => prelude.replace(/(\d)rem\b/g, '$1em'))
    .replace(/(-?\d*\.?\d+)rem\b/g, 'calc($1 * var(--khatt-rem))');
}

/** Turns every `@media` query for a width into `@container` queries, one for each alternative. */
function byPlace(css: string): string {
  const found = /@media([^{]*\bwidth\b[^{]*)\{/.exec(css);
  if (!found) return css;
  const start = found.index + found[0].length;
  const end = blockEnd(css, start);
  const block = css.slice(start, end);
  const rules = found[1]!.split(',').map((query) => placed(query.trim(), block));
  return css.slice(0, found.index) + rules.join('\n') + byPlace(css.slice(end + 1));
}

function placed(query: string, block: string): string {
  const parts = query.split(/\s+and\s+/);
  const [widths, others] = [/\bwidth\b/, /^(?!.*\bwidth\b)/].map((of) =>
    parts.filter((part) => of.test(part)),
  );
  const inner = widths!.length > 0 ? `@container ${widths!.join(' and ')} {${block}}` : block;
  return others!.length > 0 ? `@media ${others!.join(' and ')} {${inner}}` : inner;
}

/** The index of the closing brace of the block that starts at an index. */
function blockEnd(css: string, start: number): number {
  for (let i = start, depth = 1; i < css.length; i++) {
    if (css[i] === '{') depth++;
    if (css[i] === '}' && --depth === 0) return i;
  }
  throw new Error(`styles: block not closed: ${css.slice(start, start + 40)}`);
}
