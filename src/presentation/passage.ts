import type { EvidenceData, QuoteData, Text } from '../data/schema.ts';
import type { TimelineState } from '../state/timeline-state.svelte.ts';
import type { Localizer } from '../state/localizer.svelte.ts';
import { quotedIn } from '../i18n/languages.ts';

/** Text with its language, where that is not the page's. */
export interface Passage {
  text: string;
  lang?: string | undefined;
}

/** The words of a quotation: in the reader's language where they are, else as they were said. */
export function quotedWords(
  { whole, localizer }: TimelineState,
  evidence: EvidenceData,
  quote: QuoteData,
): Passage {
  const own = quote.lang ?? whole.sources.get(evidence.source)?.language ?? localizer.lang;
  if (own === localizer.lang) return { text: localizer.words.quoted(quote.exact) };
  const { text, lang } = localizer.textAndLang(quote.translation);
  if (text !== '' && lang === undefined) return { text: localizer.words.quoted(text) };
  return { text: quotedIn(own, quote.exact), lang: own };
}

/** Stands for a text in a sentence until it is put in; no text of a timeline is this one character. */
const PLACE = '\uFFFC';

/** A sentence around a text of the data, which keeps its own language. */
export function around(
  localizer: Localizer,
  text: Text | undefined,
  sentence: (text: string) => string,
): Passage[] {
  const own = localizer.textAndLang(text);
  if (!own.lang) return [{ text: sentence(own.text) }];
  const [before = '', after = ''] = sentence(PLACE).split(PLACE);
  return [{ text: before }, own, { text: after }];
}
