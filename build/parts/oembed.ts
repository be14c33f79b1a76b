import { COLUMN_PX, frameCode, SHARED_PICTURE } from '../../src/data/export/embed-code.ts';
import { heightAt } from '../../src/layout/embed-height.ts';

const DAY_S = 86_400;

/** A timeline in one language, for sharing. */
export interface Shared {
  id: string;
  lang: string;
  title: string;
}

/** The folder of a timeline's shared files in one language. */
export function shareFolder({ id, lang }: Pick<Shared, 'id' | 'lang'>): string {
  return `share/${id}/${lang}/`;
}

/**
 * The oEmbed answer for a timeline: an iframe of fixed height, into which the embed fits itself at
 * any width. An iframe, because most consumers remove scripts.
 * https://oembed.com/ § 2.3.4
 * @param address gives the URL of a path in the site
 */
export function oembedOf(shared: Shared, address: (path: string) => string) {
  const { title } = shared;
  const [width, height] = [COLUMN_PX, heightAt(COLUMN_PX)];
  const framed = address(`${shareFolder(shared)}embed.html?height=${height}`);
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Khatt',
    provider_url: address(''),
    cache_age: DAY_S,
    thumbnail_url: address(`${shareFolder(shared)}picture.png`),
    thumbnail_width: SHARED_PICTURE.width,
    thumbnail_height: SHARED_PICTURE.height,
    width,
    height,
    // The iframe fills its column, whatever the width above says.
    html: frameCode({ title, framed, heightPx: height }),
  };
}
