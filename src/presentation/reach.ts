const OWN = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** Whether other devices can open a URL: not a file, nor a local host. */
export function isReachable(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && !OWN.test(hostname);
}
