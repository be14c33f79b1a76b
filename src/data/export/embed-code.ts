import { escapeHtml, htmlOf } from './html.ts';

/** What code for an article is made of. Addresses are whole, texts plain. */
export interface Embedded {
  /** The timeline's title. */
  title: string;
  /** The language of the texts, and how it is written. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The parameters of the embed's address, by name. */
  params: Readonly<Record<string, string>>;
  /** The page of the whole timeline. */
  page: string;
  /** The embed itself. */
  widget: string;
  /** The embed that fits itself into `heightPx`, whatever its width: for a frame that hears nothing. */
  framed: string;
  /** The script that makes an element of it. */
  loader: string;
  /** The height in px to be kept free in a column of text. */
  heightPx: number;
  /** What stands in place of the drawing, in order. */
  list: readonly { date: string; title: string }[];
  /** What the list leaves out, in words. */
  more: string;
  /** The timeline's picture, where one was made, and its description. */
  picture: { url: string; alt: string } | undefined;
  words: {
    /** On the link to the page. */
    full: string;
    /** On the button that makes an AMP frame as high as it needs to be. */
    show: string;
  };
}

/** The size in px of the pictures made at build time. */
export const SHARED_PICTURE = { width: 1200, height: 630 } as const;
/** Width in px of a column of text. */
export const COLUMN_PX = 640;
/**
 * Scripts run, and links open pages that are free of the sandbox. Never `allow-same-origin`: the
 * embed needs nothing of its origin, and a frame on its own origin could leave the sandbox with it.
 */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * The script, and the element that it brings to life. What stands inside is what remains without
 * scripts, or without a network.
 */
export function elementCode(embedded: Embedded): string {
  const { title, lang, dir, loader, params } = embedded;
  const inside = [pictureLine(embedded), listOf(embedded), line(pageLink(embedded))];
  const fallback = htmlOf('div', { lang, dir }, block(inside));
  return lines([
    htmlOf('script', { async: true, src: loader }, ''),
    htmlOf('khatt-timeline', { ...params, title }, block([fallback])),
  ]);
}

/** A frame of fixed height. */
export function frameCode({
  title,
  framed,
  heightPx,
}: Pick<Embedded, 'title' | 'framed' | 'heightPx'>): string {
  const attributes = {
    src: framed,
    title,
    width: '100%',
    height: heightPx,
    loading: 'lazy',
    sandbox: SANDBOX,
    // A `style` would be refused where a page allows none inline.
    frameborder: 0,
  };
  return htmlOf('iframe', attributes, '');
}

/**
 * A frame for AMP pages, which becomes as high as the embed asks for, by itself or at a press.
 * https://amp.dev/documentation/components/amp-iframe/
 */
export function ampCode({ title, widget, heightPx, picture, words }: Embedded): string {
  const button = { overflow: true, tabindex: 0, role: 'button', 'aria-label': words.show } as const;
  const waiting =
    picture &&
    htmlOf(
      'amp-img',
      { placeholder: true, layout: 'fill', src: picture.url, alt: picture.alt },
      '',
    );
  const attributes = {
    src: widget,
    title,
    layout: 'fixed-height',
    height: heightPx,
    sandbox: SANDBOX,
    resizable: true,
    frameborder: 0,
  } as const;
  const inside = [htmlOf('div', button, escapeHtml(words.show)), waiting];
  return htmlOf('amp-iframe', attributes, block(inside));
}

/** The picture with its description, which leads to the page. */
export function pictureCode(embedded: Embedded): string {
  const { lang, dir, picture, page, title } = embedded;
  if (!picture) return '';
  // Its place is kept free before it is here, and it shrinks with its column.
  const style = 'max-width:100%;height:auto';
  const image = htmlOf('img', { src: picture.url, alt: picture.alt, ...SHARED_PICTURE, style });
  const caption = htmlOf('figcaption', {}, `${escapeHtml(title)}. ${pageLink(embedded)}`);
  return htmlOf('figure', { lang, dir }, block([htmlOf('a', { href: page }, image), caption]));
}

function pictureLine({ picture, page }: Embedded): string | undefined {
  if (!picture) return undefined;
  // As wide as its column without any style, which a page may refuse.
  const image = { src: picture.url, alt: picture.alt, width: '100%', loading: 'lazy' };
  return line(htmlOf('a', { href: page }, htmlOf('img', image)));
}

function listOf({ list, more }: Embedded): string {
  const items = list.map(({ date, title }) => htmlOf('li', {}, escapeHtml(`${date}: ${title}`)));
  return lines([htmlOf('ol', {}, block(items)), more && line(escapeHtml(more))]);
}

function pageLink({ page, words }: Embedded): string {
  return htmlOf('a', { href: page }, escapeHtml(words.full));
}

function line(content: string): string {
  return htmlOf('p', {}, content);
}

/** Lines between tags. No line is empty: some editors make a paragraph of what follows one. */
function block(parts: readonly (string | undefined)[]): string {
  return `\n${lines(parts)}\n`;
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}
