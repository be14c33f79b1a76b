import type { Selector } from './quote.ts';
import { safeUrl } from './url.ts';

/** A longer quotation is given by its first and last words: it may run across paragraphs. */
const LONG = 200;
const EDGE_WORDS = 5;
/** At most this many words of context: the outermost one may be cut. */
const CONTEXT_WORDS = 3;
const DIRECTIVE = ':~:';

/**
 * The URL of a quotation in a page, which browsers scroll to and highlight
 * (https://wicg.github.io/scroll-to-text-fragment/). An existing fragment is kept. Null if
 * `safeUrl` refuses the URL, it is not that of a page, or the quotation is empty.
 */
export function textFragmentUrl(url: string, { exact, prefix, suffix }: Selector): string | null {
  const safe = safeUrl(url);
  const words = wordsOf(exact);
  if (safe === null || /^mailto:/i.test(safe) || words.length === 0) return null;
  const [before, after] = [wordsOf(prefix), wordsOf(suffix)];
  const parts = [
    ...(before.length > 0 ? [`${encoded(before.slice(-CONTEXT_WORDS))}-`] : []),
    ...ends(words).map(encoded),
    ...(after.length > 0 ? [`-${encoded(after.slice(0, CONTEXT_WORDS))}`] : []),
  ];
  return `${withDirective(safe)}text=${parts.join(',')}`;
}

/** All words, or the first and the last ones. */
function ends(words: readonly string[]): readonly (readonly string[])[] {
  const isLong = words.join(' ').length > LONG && words.length > 2 * EDGE_WORDS;
  return isLong ? [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)] : [words];
}

/** The URL up to where a text directive starts: after its fragment and other directives. */
function withDirective(url: string): string {
  if (url.includes(DIRECTIVE)) return `${url}&`;
  return `${url}${url.includes('#') ? '' : '#'}${DIRECTIVE}`;
}

function wordsOf(text = ''): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Also escapes the separators of a directive: "-", "," and "&". */
function encoded(words: readonly string[]): string {
  // Half of a surrogate pair cannot be encoded.
  const text = words.join(' ').replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
