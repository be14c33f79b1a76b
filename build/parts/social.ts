import { SHARED_PICTURE } from '../../src/data/export/embed-code.ts';
import { htmlOf } from '../../src/data/export/html.ts';
import { shareFolder, type Shared } from './oembed.ts';

/** A page as described to networks and messengers that show a link to it. */
export interface SocialPage extends Shared {
  description: string;
  /** A locale as `en-GB`. */
  locale: string;
  /** The locales of the same page in other languages. */
  others: readonly string[];
  /** The page's path in the site, without a file's name. */
  path: string;
  /** Alternative text of its picture. */
  pictureAlt: string;
}

/**
 * The head elements for networks, messengers and editors that show links: https://ogp.me/,
 * the cards of X, and the link to the page's oEmbed.
 * @param address gives the URL of a path in the site
 */
export function socialTags(page: SocialPage, address: (path: string) => string): string[] {
  const { title, description } = page;
  const folder = shareFolder(page);
  const properties: [string, string | number][] = [
    ['og:type', 'article'],
    ['og:site_name', 'Khatt'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', address(page.path)],
    ['og:image', address(`${folder}picture.png`)],
    ['og:image:type', 'image/png'],
    ['og:image:width', SHARED_PICTURE.width],
    ['og:image:height', SHARED_PICTURE.height],
    ['og:image:alt', page.pictureAlt],
    ['og:locale', underscored(page.locale)],
    ...page.others.map((locale): [string, string] => ['og:locale:alternate', underscored(locale)]),
  ];
  // X takes the rest of its card from the Open Graph properties.
  const card = { name: 'twitter:card', content: 'summary_large_image' };
  const oembed = {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: address(`${folder}oembed.json`),
    title,
  };
  return [
    ...properties.map(([property, content]) => htmlOf('meta', { property, content })),
    htmlOf('meta', card),
    htmlOf('link', oembed),
  ];
}

function underscored(locale: string): string {
  return locale.replaceAll('-', '_');
}
