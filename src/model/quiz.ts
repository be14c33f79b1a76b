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

/**
 * Questions "Who said it?" about a timeline's quotations, shuffled by `seed` (0 to 1); none if
 * it has fewer than two speakers.
 */
export function speakerQuestions(timeline: Timeline, seed: number): SpeakerQuestion[] {
  const shuffle = shufflerOf(seed);
  const said = timeline.events.flatMap((event) =>
    (event.data.evidence ?? []).flatMap((evidence) => {
      const { quote } = evidence;
      const speaker = quote && speakerOf(timeline, quote);
      return speaker === undefined ? [] : [{ event, evidence, quote: quote!, speaker }];
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
 * Questions "Stated, derived or added?" about the dates of a timeline's events, shuffled by `seed` (0 to 1);
 * none if the timeline has fewer than two kinds of basis.
 */
export function basisQuestions(timeline: Timeline, seed: number): Question<Basis>[] {
  const dated = timeline.events.flatMap((event) =>
    event.data.basis ? [{ event, choices: BASES, right: event.data.basis }] : [],
  );
  if (new Set(dated.map(({ right }) => right)).size < 2) return [];
  return shufflerOf(seed)(dated).slice(0, MOST_QUESTIONS);
}
