import type { ActorData, EvidenceData, QuoteData } from '../data/schema.ts';
import { everyText } from '../data/texts.ts';
import type { TimelineEvent } from './timeline.ts';

/** What an actor said, and where that is found. */
interface Saying {
  evidence: EvidenceData;
  quote: QuoteData;
}

/** An event that an actor had a part in. */
export interface ActorEvent {
  event: TimelineEvent;
  /** Whether it names the actor; else it only quotes them. */
  isNamed: boolean;
  sayings: readonly Saying[];
}

/** What an actor did and said, in the order of the events. */
export function actorEvents(events: readonly TimelineEvent[], actor: ActorData): ActorEvent[] {
  const names = [actor.id, ...everyText(actor.name)];
  return events
    .map((event) => ({
      event,
      isNamed: event.data.actors?.includes(actor.id) ?? false,
      sayings: sayingsOf(event, names),
    }))
    .filter(({ isNamed, sayings }) => isNamed || sayings.length > 0);
}

/** What one of these names, or this id, is quoted with. */
function sayingsOf({ data }: TimelineEvent, names: readonly string[]): Saying[] {
  return (data.evidence ?? []).flatMap((evidence) => {
    const { quote } = evidence;
    const isTheirs = everyText(quote?.speaker).some((speaker) => names.includes(speaker));
    return quote && isTheirs ? [{ evidence, quote }] : [];
  });
}
