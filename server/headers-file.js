// @ts-check
// The format of a `_headers` file, as Netlify and Cloudflare Pages read it: a path, then its headers
// indented below it. A `*` at the end of a path matches anything, and `:name` any one folder.

/**
 * @typedef {object} HeaderRule
 * @property {string} path from the site's root, as `/assets/*`
 * @property {Record<string, string>} headers
 */

/**
 * @param {readonly HeaderRule[]} rules
 * @returns {string}
 */
export function formatHeaders(rules) {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/**
 * @param {string} text
 * @returns {HeaderRule[]} lenient: a line that is not a header is skipped
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else if (name && value) Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
  }
  return rules;
}

/**
 * The headers of a path, from all rules that match it; two values of one header are joined by a comma,
 * as those hosts do.
 *
 * @param {readonly HeaderRule[]} rules
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
export function headersOf(rules, pathname) {
  /** @type {Record<string, string>} */
  const all = {};
  const found = rules.filter(({ path }) => matches(path, pathname));
  for (const [name, value] of found.flatMap(({ headers }) => Object.entries(headers))) {
    all[name] = name in all ? `${all[name]}, ${value}` : value;
  }
  return all;
}

/** @type {(pattern: string, pathname: string) => boolean} */
function matches(pattern, pathname) {
  return new RegExp(`^${expressionOf(pattern)}$`).test(pathname);
}

/**
 * A path of a rule as a regular expression.
 *
 * @param {string} pattern
 * @returns {string}
 */
export function expressionOf(pattern) {
  return pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replace(/\*$/, '.*');
}
