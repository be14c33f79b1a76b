/** What a citation says, in the reader's words already. */
export interface Citation {
  /** The event, and when it was; absent where the timeline as a whole is cited. */
  event: { title: string; date: string } | undefined;
  timeline: string;
  sources: readonly string[];
  url: string;
  /** The day on which it was read. */
  accessed: string;
}

/** How a language puts a citation together. */
export interface CitationWords {
  event: (title: string, date: string) => string;
  /** Stands after the event. */
  within: (timeline: string) => string;
  timeline: (title: string) => string;
  sources: (sources: readonly string[]) => string;
  at: (url: string, accessed: string) => string;
}

/** A citation in plain words, in sentences. */
export function citationText(citation: Citation, words: CitationWords): string {
  const { event, timeline, sources, url, accessed } = citation;
  const what = event
    ? words.event(event.title, event.date) + words.within(timeline)
    : words.timeline(timeline);
  const parts = [what, ...(sources.length > 0 ? [words.sources(sources)] : [])];
  return [...parts.map((part) => `${part}.`), words.at(url, accessed)].join(' ');
}
