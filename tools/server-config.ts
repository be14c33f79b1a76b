import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expressionOf, headersOf, parseHeaders, type HeaderRule } from '../server/headers-file.js';

const HEADERS = path.resolve(import.meta.dirname, '../dist/_headers');

/** None applies to errors (`always`): a missing file would be cached for a year. */
const FORMATS: Record<string, (rules: readonly HeaderRule[], base: string) => string> = {
  nginx: nginxConfig,
  apache: apacheConfig,
};

/**
 * Prints the headers of the built files as server configuration, for a server that does
 * not read `_headers`: `npm run -s server-config -- nginx|apache [/folder/]`.
 */
export default function serverConfig([server = '', base = '/']: string[]): void {
  const format = FORMATS[server];
  if (!format) throw new Error(`server is none of ${Object.keys(FORMATS).join(', ')}: ${server}`);
  if (!/^\/(.*\/)?$/.test(base)) throw new Error(`folder does not begin and end with "/": ${base}`);
  console.log(format(parseHeaders(readFileSync(HEADERS, 'utf8')), base));
}

/** Locations for a `server` block. A location does not inherit `add_header`, so each has all of its headers. */
export function nginxConfig(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ path }) => {
      const place = base + path.slice(1);
      const headers = Object.entries(headersOf(rules, path.replace('*', 'any')));
      const lines = headers.map(([name, value]) => `  add_header ${name} "${value}";`);
      return [`location ${locationOf(place)} {`, ...lines, '}'].join('\n');
    })
    .join('\n');
}

/** For a virtual host, or for the file `.htaccess` of the folder itself. Needs mod_headers. */
export function apacheConfig(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ path, headers }) => {
      const pattern = `^${expressionOf(base + path.slice(1))}$`.replace('.*$', '');
      const entries = Object.entries(headers);
      const lines = entries.map(([name, value]) => `  Header set ${name} "${value}"`);
      return [`<If "%{REQUEST_URI} =~ m#${pattern}#">`, ...lines, '</If>'].join('\n');
    })
    .join('\n');
}

/** How nginx writes a path: as a folder, as a pattern, or as it is. */
function locationOf(place: string): string {
  if (place.endsWith('*')) return `^~ ${place.slice(0, -1)}`;
  return place.includes(':') ? `~ ^${expressionOf(place)}$` : `= ${place}`;
}
