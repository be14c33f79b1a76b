import process from 'node:process';

/**
 * Where a file of the site finds the others: their whole addresses where the environment says where
 * the site will be (`KHATT_SITE`, as in `https://example.org/khatt/`), else the way from the file.
 * Throws where that is no address.
 * @param file its path in the site, as in `share/ID/LANG/oembed.json`
 * @returns the address of a path in the site; of '' the site's own
 */
export function addressesFrom(
  file: string,
  site = process.env['KHATT_SITE'],
): (path: string) => string {
  const root = site ? rootOf(site) : '../'.repeat(file.split('/').length - 1) || './';
  return (path) => root + path;
}

function rootOf(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(`KHATT_SITE: not the address of a folder: "${site}"`);
  }
  return url.href.replace(/\/?$/, '/');
}
