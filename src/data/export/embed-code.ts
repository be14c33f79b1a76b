import { escapeHtml, htmlOf } from './html.ts';

/** The parts of the code for an article. URLs are absolute, texts plain. */
export interface Embedded {
  /** The timeline's title. */
  title: string;
  /** The language of the texts, and its direction. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The parameters of the embed's URL, by name. */
  params: Readonly<Record<string, string>>;
  /** The page of the whole timeline. */
  page: string;
  /** The embed itself. */
  widget: string;
  /** The embed with fixed height `heightPx`, for an iframe that cannot follow its height. */
  framed: string;
  /** The script that defines the element. */
  loader: string;
  /** The height in px to reserve in a column of text. */
  heightPx: number;
  /** The fallback list of events, in order. */
  list: readonly { date: string; title: string }[];
  /** A sentence about the events that the list leaves out. */
  more: string;
  /** The timeline's picture and its description, if there is one. */
  picture: { url: string; alt: string } | undefined;
  words: {
    /** Text of the link to the page. */
    full: string;
    /** Text of the button that expands an AMP frame to its full height. */
    show: string;
  };
}

/** The size in px of the pictures made at build time. */
export const SHARED_PICTURE = { width: 1200, height: 630 } as const;
/**
 * With other parameters than these an embed does not look like its static page at first. The first two are in
 * the path of that.
 */
export const STATIC_PARAMETERS = [
  'data',
  'lang',
  'theme',
  'height',
  'heading-level',
  'alive',
] as const;
/** Width in px of a column of text. */
export const COLUMN_PX = 640;
/**
 * Scripts run, and links open pages outside the sandbox. Never `allow-same-origin`: the
 * embed does not need its origin, and a frame of the host's own origin could leave the sandbox with it.
 */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * The script, and the element that it upgrades. The element's content is the fallback without scripts
 * or network.
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

/** An iframe of fixed height. */
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
    // Not a `style`, which a page's policy may refuse.
    frameborder: 0,
  };
  return htmlOf('iframe', attributes, '');
}

/**
 * An iframe for AMP pages, which grows to the embed's height, by itself or when pressed.
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

/** The picture with its description, as a link to the page. */
export function pictureCode(embedded: Embedded): string {
  const { lang, dir, picture, page, title } = embedded;
  if (!picture) return '';
  // The size reserves its space while it loads; it shrinks with its column.
  const style = 'max-width:100%;height:auto';
  const image = htmlOf('img', { src: picture.url, alt: picture.alt, ...SHARED_PICTURE, style });
  const caption = htmlOf('figcaption', {}, `${escapeHtml(title)}. ${pageLink(embedded)}`);
  return htmlOf('figure', { lang, dir }, block([htmlOf('a', { href: page }, image), caption]));
}

function pictureLine({ picture, page }: Embedded): string | undefined {
  if (!picture) return undefined;
  // As wide as its column without a `style`, which a page's policy may refuse.
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

/** Joins lines. None is empty: after an empty line some editors start a paragraph. */
function block(parts: readonly (string | undefined)[]): string {
  return `\n${lines(parts)}\n`;
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}
