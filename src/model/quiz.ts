import { shufflerOf } from './shuffle.ts';
import type { EvidenceData, QuoteData, Text } from '../data/schema.ts';
import { speakerOf, type Timeline, type TimelineEvent } from './timeline.ts';

/** A question with its choices and the right one. */
export interface Question<Choice> {
  event: TimelineEvent;
  choices: readonly Choice[];
  right: Choice;
}

export interface SpeakerQuestion extends Question<Text> {
  evidence: EvidenceData;
  quote: QuoteData;
}

/** The kinds of basis in the quiz. */
const BASES = ['stated', 'derived', 'external'] as const;
type Basis = (typeof BASES)[number];

const MOST_QUESTIONS = 10;
const MOST_CHOICES = 4;
/** More would not stand beside the question. */
const MOST_PASSAGES = 2;

/**
 * Questions "Who said it?" about a timeline's quotations, shuffled by `seed` (0 to 1); none if
 * it has fewer than two speakers.
 */
export function speakerQuestions(timeline: Timeline, seed: number): SpeakerQuestion[] {
  const shuffle = shufflerOf(seed);
  const said = timeline.events.flatMap((event) =>
    (event.data.evidence ?? []).flatMap((evidence) => {
      const { quote, supports } = evidence;
      const speaker = quote && speakerOf(timeline, quote);
      // Words that only date an event say nothing that somebody can be known by.
      if (speaker === undefined || supports === 'date') return [];
      return [{ event, evidence, quote: quote!, speaker }];
    }),
  );
  const speakers = new Map(said.map(({ speaker }) => [JSON.stringify(speaker), speaker]));
  if (speakers.size < 2) return [];
  return shuffle(said)
    .slice(0, MOST_QUESTIONS)
    .map(({ speaker, ...question }) => {
      const right = speakers.get(JSON.stringify(speaker))!;
      const others = [...speakers.values()].filter((other) => other !== right);
      const choices = shuffle([right, ...shuffle(others).slice(0, MOST_CHOICES - 1)]);
      return { ...question, choices, right };
    });
}

/**
 * "Stated, derived or added?", of the dates of a timeline's events, in an order that `seed` (0 to 1)
 * decides; none where there is no article, or the timeline does not say of at least two kinds.
 */
export function basisQuestions(timeline: Timeline, seed: number): Question<Basis>[] {
  if (!timeline.mainSource) return [];
  const dated = timeline.events.flatMap((event) =>
    event.data.basis ? [{ event, choices: BASES, right: event.data.basis }] : [],
  );
  if (new Set(dated.map(({ right }) => right)).size < 2) return [];
  return shufflerOf(seed)(dated).slice(0, MOST_QUESTIONS);
}

/** What an event's date is read from: a passage of the main source, as far as the timeline has it. */
export interface DatePassage {
  paragraph: number | undefined;
  /** The paragraph's own words. */
  text: string | undefined;
  /** Where there are none, the words that are quoted from it, or else what it is about. */
  quote: QuoteData | undefined;
  about: Text | undefined;
}

/** The passages of the main source that tell an event, those that date it first, each paragraph once. */
export function datePassages({ mainSource }: Timeline, { data }: TimelineEvent): DatePassage[] {
  const cited = (data.evidence ?? []).filter(({ source }) => source === mainSource?.id);
  const ranked = [
    ...cited.filter(({ supports }) => supports === 'date'),
    ...cited.filter(({ supports }) => supports !== 'date'),
  ];
  const once = ranked.filter(({ paragraph }, at) => {
    return ranked.findIndex((other) => other.paragraph === paragraph) === at;
  });
  return once.slice(0, MOST_PASSAGES).map(({ paragraph, quote }) => {
    const own = paragraph === undefined ? undefined : mainSource?.paragraphs?.[paragraph - 1];
    return { paragraph, text: own?.text, quote, about: own?.about };
  });
}
