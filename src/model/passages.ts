import { quoteFinder, type TextSpan } from '../data/quote.ts';
import type { EvidenceData, QuoteData, SourceData } from '../data/schema.ts';
import type { TimelineEvent } from './timeline.ts';

/** A quotation and its position in the source's text. */
export interface Passage {
  event: TimelineEvent;
  evidence: EvidenceData;
  quote: QuoteData;
  /** Null if it is no longer in the text. */
  span: TextSpan | null;
}

/** A paragraph of a source's text and its position in the whole. */
export interface TextParagraph extends TextSpan {
  /** From 1, as evidence counts them. */
  number: number;
  /** Absent if the timeline does not include the text. */
  text: string | undefined;
}

const BETWEEN = '\n';

/** The paragraphs of a source's text, with their positions in the whole. */
export function textParagraphsOf({ paragraphs = [] }: SourceData): TextParagraph[] {
  let start = 0;
  return paragraphs.map(({ text }, i) => {
    const paragraph = { number: i + 1, text, start, end: start + (text ?? '').length };
    start = paragraph.end + BETWEEN.length;
    return paragraph;
  });
}

/**
 * The quotations from a source whose text the timeline includes, in the order of the events.
 * A quotation is searched in the whole text; if it occurs more than once, the cited paragraph
 * decides. One that is not found is left out if it may be in a part that the timeline does
 * not include.
 */
export function passagesOf(source: SourceData, events: readonly TimelineEvent[]): Passage[] {
  const paragraphs = textParagraphsOf(source);
  const find = quoteFinder(paragraphs.map(({ text }) => text ?? '').join(BETWEEN));
  return events.flatMap((event) =>
    (event.data.evidence ?? []).flatMap((evidence): Passage[] => {
      const { quote, paragraph } = evidence;
      if (!quote || evidence.source !== source.id) return [];
      const cited = paragraph === undefined ? undefined : paragraphs[paragraph - 1];
      const span = find(quote, cited);
      const hasAll = paragraphs.length > 0 && paragraphs.every(({ text }) => text);
      const isAllHere = cited ? cited.text : hasAll;
      return span || isAllHere ? [{ event, evidence, quote, span }] : [];
    }),
  );
}

/** A piece of a paragraph that the same passages cover. */
export interface TextPiece {
  text: string;
  /** The passages that cover it, the shortest first: the piece belongs to that one. */
  passages: readonly Passage[];
  /** Whether it is the first piece of its passage. */
  isFirst: boolean;
  /** Passages that end here without a piece of their own, because others cover all of them. */
  also: readonly Passage[];
}

/** Cuts a paragraph wherever a passage begins or ends. */
export function piecesOf(paragraph: TextParagraph, passages: readonly Passage[]): TextPiece[] {
  const { text = '', start, end } = paragraph;
  const inside = passages.filter(({ span }) => span && span.start < end && span.end > start);
  const edges = inside.flatMap(({ span }) => [span!.start, span!.end]);
  const within = edges.filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...within, end])].sort((a, b) => a - b);
  const stretches = cuts.slice(1).map((to, i) => {
    const from = cuts[i]!;
    return { from, to, passages: covering(inside, from, to) };
  });
  const firsts = new Map<Passage | undefined, number>();
  stretches.forEach(({ passages: [owner] }, i) => firsts.has(owner) || firsts.set(owner, i));
  return stretches.map(({ from, to, passages }, i) => ({
    text: text.slice(from - start, to - start),
    passages,
    isFirst: firsts.get(passages[0]) === i,
    also: passages.filter((passage) => !firsts.has(passage) && passage.span!.end <= to),
  }));
}

function covering(passages: readonly Passage[], from: number, to: number): Passage[] {
  return passages
    .filter(({ span }) => span!.start < to && span!.end > from)
    .sort((a, b) => lengthOf(a) - lengthOf(b));
}

function lengthOf({ span }: Passage): number {
  return span!.end - span!.start;
}
