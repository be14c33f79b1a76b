/**
 * How the worker answers: not at all, from the build's files, or as a timeline: from its server, and without
 * an answer as last kept.
 */
export type Strategy = 'network' | 'file' | 'timeline';

/** Files in the app's folder that the worker leaves to the network: those for other sites, and itself. */
const OUTSIDE = /^(embed(\.html|\.js)?|sw\.js|(share|lib)\/.*)$/;

/**
 * The path of a URL in the app's folder, without its query; undefined outside it. The path of a page is
 * that of its folder, with the slash, or empty.
 *
 * @param scope the URL of the folder
 */
export function pathOf(address: string, scope: string): string | undefined {
  const url = new URL(address);
  const place = url.origin + url.pathname;
  if (!place.startsWith(scope)) return undefined;
  return place.slice(scope.length).replace(/(^|\/)index\.html$/, '$1');
}

/** Whether a URL in the app's folder is a page of the app, not an embed. */
export function isApp(address: string, scope: string): boolean {
  const path = pathOf(address, scope);
  return path !== undefined && !OUTSIDE.test(path);
}

/**
 * How the worker answers a request for an address.
 *
 * @param files the paths of the build's files
 * @param pages the paths of the pages in the folders of timelines
 */
export function strategyFor(
  address: string,
  scope: string,
  files: readonly string[],
  pages: readonly string[],
): Strategy {
  const path = pathOf(address, scope);
  if (path === undefined || OUTSIDE.test(path)) return 'network';
  // Assets of older builds too: an open page may still request them.
  if (files.includes(path) || path.startsWith('assets/')) return 'file';
  return path.endsWith('.json') || pages.includes(path) ? 'timeline' : 'network';
}
