import type { Selector } from './quote.ts';
import { safeUrl } from './url.ts';

/** A longer quotation is named by its first and last words: it may run over the end of a paragraph. */
const LONG = 200;
const EDGE_WORDS = 5;
/** Of what stands around, no more than this: its outermost word may have been cut through. */
const CONTEXT_WORDS = 3;
const DIRECTIVE = ':~:';

/**
 * The address of a quotation in a page, which browsers scroll to and highlight
 * (https://wicg.github.io/scroll-to-text-fragment/). A fragment that the address has stays. Null where
 * the address is refused by `safeUrl`, is none of a page, or the quotation is empty.
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

/** The whole of it, or its start and its end. */
function ends(words: readonly string[]): readonly (readonly string[])[] {
  const isLong = words.join(' ').length > LONG && words.length > 2 * EDGE_WORDS;
  return isLong ? [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)] : [words];
}

/** The address up to where a directive begins: after its own fragment, and after other directives. */
function withDirective(url: string): string {
  if (url.includes(DIRECTIVE)) return `${url}&`;
  return `${url}${url.includes('#') ? '' : '#'}${DIRECTIVE}`;
}

function wordsOf(text = ''): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The characters that part a directive are escaped too: "-", "," and "&". */
function encoded(words: readonly string[]): string {
  // Half of a surrogate pair cannot be encoded.
  const text = words.join(' ').replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
