import { escapeHtml } from '../../src/data/export/html.ts';

/** What a page's element says to its scripts, as `data-` attributes. */
export function dataAttributes(data: Readonly<Record<string, string>>): string {
  return Object.entries(data)
    .map(([name, value]) => `data-${name}="${escapeHtml(value)}"`)
    .join(' ');
}
