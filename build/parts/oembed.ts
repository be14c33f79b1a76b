import { COLUMN_PX, frameCode, SHARED_PICTURE } from '../../src/data/export/embed-code.ts';
import { heightAt } from '../../src/layout/embed-height.ts';

const DAY_S = 86_400;

/** A timeline in one language, as others show it. */
export interface Shared {
  id: string;
  lang: string;
  title: string;
}

/** Where the files of a timeline in one language are, in the site. */
export function shareFolder({ id, lang }: Pick<Shared, 'id' | 'lang'>): string {
  return `share/${id}/${lang}/`;
}

/**
 * What a page that is given the address of a timeline shows of it: a frame of a height that the embed
 * fits itself into at any width. A frame, as most who ask for this drop scripts.
 * https://oembed.com/ § 2.3.4
 * @param address of a path in the site
 */
export function oembedOf(shared: Shared, address: (path: string) => string) {
  const { id, lang, title } = shared;
  const [width, height] = [COLUMN_PX, heightAt(COLUMN_PX)];
  const query = new URLSearchParams({ data: id, lang, height: String(height) });
  const framed = address(`embed.html?${query}`);
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
    // A frame is as wide as its column, whatever the width above says.
    html: frameCode({ title, framed, heightPx: height }),
  };
}
