/** How what is asked for is had: never by the worker, from the build's files, or as a timeline. */
export type Strategy = 'network' | 'file' | 'timeline';

/** What is made for the pages of others, and what must come from the server, of the app's folder. */
const OUTSIDE = /^(embed(\.html|\.js)?|sw\.js|(share|lib)\/.*)$/;

/**
 * The path of an address in the app's folder, without its query; undefined outside of it. A page's is
 * its folder's, with the slash, or empty.
 *
 * @param scope the address of the folder
 */
export function pathOf(address: string, scope: string): string | undefined {
  const url = new URL(address);
  const place = url.origin + url.pathname;
  if (!place.startsWith(scope)) return undefined;
  return place.slice(scope.length).replace(/(^|\/)index\.html$/, '$1');
}

/** Whether a page in the app's folder is one of the app's, and no embed. */
export function isApp(address: string, scope: string): boolean {
  const path = pathOf(address, scope);
  return path !== undefined && !OUTSIDE.test(path);
}

/**
 * How the worker answers a request for an address.
 *
 * @param files the paths of the build's files
 */
export function strategyFor(address: string, scope: string, files: readonly string[]): Strategy {
  const path = pathOf(address, scope);
  if (path === undefined || OUTSIDE.test(path)) return 'network';
  // Files of an older build, which a page that is open may still ask for, are in its assets too.
  if (files.includes(path) || path.startsWith('assets/')) return 'file';
  return path.endsWith('.json') ? 'timeline' : 'network';
}
