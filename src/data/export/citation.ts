/** The parts of a citation, already in the reader's language. */
export interface Citation {
  /** The cited event with its date; absent if the timeline as a whole is cited. */
  event: { title: string; date: string } | undefined;
  timeline: string;
  sources: readonly string[];
  url: string;
  /** The day of access. */
  accessed: string;
}

/** The phrases of a citation in a language. */
export interface CitationWords {
  event: (title: string, date: string) => string;
  /** Follows the event. */
  within: (timeline: string) => string;
  timeline: (title: string) => string;
  sources: (sources: readonly string[]) => string;
  at: (url: string, accessed: string) => string;
}

/** A citation as sentences of plain text. */
export function citationText(citation: Citation, words: CitationWords): string {
  const { event, timeline, sources, url, accessed } = citation;
  const what = event
    ? words.event(event.title, event.date) + words.within(timeline)
    : words.timeline(timeline);
  const parts = [what, ...(sources.length > 0 ? [words.sources(sources)] : [])];
  return [...parts.map((part) => `${part}.`), words.at(url, accessed)].join(' ');
}
