import process from 'node:process';

/**
 * Returns a function that gives the URL of a path in the site, as a given file should link to it:
 * absolute if the environment names the site URL (`KHATT_SITE=https://example.org/khatt/`), else relative.
 * Throws if `KHATT_SITE` is not a URL.
 * @param file its path in the site, as in `share/ID/LANG/oembed.json`
 * @returns for '' the URL of the site itself
 */
export function addressesFrom(
  file: string,
  site = process.env['KHATT_SITE'],
): (path: string) => string {
  const root = site ? rootOf(site) : '../'.repeat(file.split('/').length - 1) || './';
  // Names of files may have any letters; queries are encoded already.
  return (path) => root + encodeURI(path).replaceAll('%25', '%');
}

function rootOf(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(`KHATT_SITE: not the address of a folder: "${site}"`);
  }
  return url.href.replace(/\/?$/, '/');
}
