import type { EvidenceData, QuoteData } from '../data/schema.ts';
import type { TimelineEvent } from '../model/timeline.ts';

/** The most quotations; more would be too small to read from the last row. */
const MOST = 2;

/** The quotations of an event on the stage: those that support more than the date, if there are any. */
export function shownQuotes({
  data,
}: TimelineEvent): { evidence: EvidenceData; quote: QuoteData }[] {
  const all = (data.evidence ?? []).flatMap((evidence) => {
    return evidence.quote ? [{ evidence, quote: evidence.quote }] : [];
  });
  const substantive = all.filter(({ evidence }) => evidence.supports !== 'date');
  return (substantive.length > 0 ? substantive : all).slice(0, MOST);
}
