const OWN = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** Whether other devices can open a URL: not a file, nor a local host. */
export function isReachable(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && !OWN.test(hostname);
}

/** The whole address of a link on a page, at another origin where one is given. */
export function onOrigin(href: string, base: string, origin?: string): string {
  const url = new URL(href, base);
  return origin === undefined ? url.href : origin + url.pathname + url.search + url.hash;
}
