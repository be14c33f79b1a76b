import { htmlOf } from '../../src/data/export/html.ts';
import type { StaticPage } from '../../src/pages/read/static.ts';
import { shareFolder } from './oembed.ts';
import { addressesFrom } from './site.ts';
import { socialTags } from './social.ts';

/** A timeline's folder of pages, and the one that search engines should show. */
interface Place {
  id: string;
  path: string;
  canonical: string;
}

/**
 * What the head of a page says about it: description, social tags, the canonical page, the same page in other
 * languages, and the same for search engines as data.
 *
 * @param path the page's path in its folder
 */
export function pageHead(
  page: StaticPage,
  pages: readonly StaticPage[],
  { id, path: folder, canonical }: Place,
  path: string,
): string[] {
  const address = addressesFrom(`${folder}${path}index.html`);
  const alternate = (hreflang: string, path: string) =>
    htmlOf('link', { rel: 'alternate', hreflang, href: address(canonical + path) });
  const others = pages.filter((other) => other !== page).map(({ locale }) => locale);
  return [
    htmlOf('meta', { name: 'description', content: page.description }),
    ...socialTags({ ...page, id, others, path: canonical + path }, address),
    htmlOf('link', { rel: 'canonical', href: address(canonical + path) }),
    ...pages.map(({ lang }) => alternate(lang, `${lang}/`)),
    alternate('x-default', ''),
    pageData(
      page,
      address(canonical + path),
      address(`${shareFolder({ id, lang: page.lang })}picture.png`),
    ),
  ];
}

/** The page as schema.org data. Its events are in the JSON-LD that the page exports. */
function pageData(page: StaticPage, url: string, image: string): string {
  const document = {
    '@context': 'https://schema.org',
    '@type': ['ItemList', 'CreativeWork'],
    url,
    name: page.title,
    description: page.description || undefined,
    inLanguage: page.lang,
    image,
    numberOfItems: page.count,
  };
  // Nothing in a text may end the element.
  const json = JSON.stringify(document).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}
