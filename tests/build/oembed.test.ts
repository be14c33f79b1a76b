import { expect, test } from 'vitest';
import { oembedOf } from '../../build/parts/oembed.ts';
import { addressesFrom } from '../../build/parts/site.ts';
import { socialTags } from '../../build/parts/social.ts';
import { heightAt } from '../../src/layout/embed-height.ts';

const SITE = 'https://example.org/khatt/';
const FILE = 'share/bridge/en/oembed.json';
const BRIDGE = { id: 'bridge', lang: 'en', title: 'The bridge' };
const PAGE = {
  ...BRIDGE,
  description: 'How it was built',
  locale: 'en-GB',
  others: ['ar-IQ'],
  path: 'en/',
  pictureAlt: 'The bridge. 2 events',
};

test('addresses are whole where it is known where the site will be', () => {
  expect(addressesFrom(FILE, SITE)('ar/')).toBe('https://example.org/khatt/ar/');
  expect(addressesFrom(FILE, 'https://example.org')('')).toBe('https://example.org/');
});

test('addresses lead from the file that holds them where it is not', () => {
  expect(addressesFrom(FILE, '')('embed.html')).toBe('../../../embed.html');
  expect(addressesFrom('ar/index.html', '')('en/')).toBe('../en/');
  expect(addressesFrom('index.html', '')('')).toBe('./');
});

test.each(['khatt', 'ftp://example.org/', 'https://example.org/?a=b', 'https://example.org/#a'])(
  'a site cannot be at %s',
  (site) => {
    expect(() => addressesFrom(FILE, site)).toThrow(`KHATT_SITE: not the address of a folder`);
  },
);

test('an oEmbed has what version 1.0 asks of a rich one', () => {
  expect(oembedOf(BRIDGE, addressesFrom(FILE, SITE))).toMatchObject({
    type: 'rich',
    version: '1.0',
    title: 'The bridge',
    provider_name: 'Khatt',
    provider_url: SITE,
    cache_age: 86_400,
    width: 640,
    height: heightAt(640),
    thumbnail_url: `${SITE}share/bridge/en/picture.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('its frame keeps the height that its embed is told to fit into', () => {
  const { html, height } = oembedOf(BRIDGE, addressesFrom(FILE, SITE));
  expect(html).toBe(
    `<iframe src="${SITE}share/bridge/en/embed.html?height=${height}" title="The bridge"` +
      ` width="100%" height="${height}" loading="lazy"` +
      ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" frameborder="0"></iframe>',
  );
});

test('a title cannot leave the attribute that it stands in', () => {
  const title = '"><script>alert(1)</script>& ‘more’';
  const escaped = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp; ‘more’';
  const { html, title: plain } = oembedOf({ ...BRIDGE, title }, addressesFrom(FILE, SITE));
  expect(plain).toBe(title);
  expect(html).toContain(`title="${escaped}"`);
  expect(html.match(/</g)).toHaveLength(2);
  const tags = socialTags({ ...PAGE, title }, addressesFrom('en/index.html', SITE));
  expect(tags).toContain(`<meta property="og:title" content="${escaped}">`);
});

test('a page shows its card, its languages and the way to its oEmbed', () => {
  const tags = socialTags(PAGE, addressesFrom('en/index.html', SITE));
  expect(tags).toEqual(
    expect.arrayContaining([
      `<meta property="og:url" content="${SITE}en/">`,
      `<meta property="og:image" content="${SITE}share/bridge/en/picture.png">`,
      '<meta property="og:image:alt" content="The bridge. 2 events">',
      '<meta property="og:locale" content="en_GB">',
      '<meta property="og:locale:alternate" content="ar_IQ">',
      '<meta name="twitter:card" content="summary_large_image">',
      `<link rel="alternate" type="application/json+oembed" href="${SITE}share/bridge/en/oembed.json" title="The bridge">`,
    ]),
  );
});
