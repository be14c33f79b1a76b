import type { ActorData, EvidenceData, QuoteData } from '../data/schema.ts';
import { everyText } from '../data/texts.ts';
import type { TimelineEvent } from './timeline.ts';

/** A quotation of an actor, with its evidence. */
interface Saying {
  evidence: EvidenceData;
  quote: QuoteData;
}

/** An event of an actor. */
export interface ActorEvent {
  event: TimelineEvent;
  /** Whether the event lists the actor, rather than only quoting them. */
  isNamed: boolean;
  sayings: readonly Saying[];
}

/** The events and quotations of an actor, in the order of the events. */
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

/** The quotations in an event whose speaker has one of these names or ids. */
function sayingsOf({ data }: TimelineEvent, names: readonly string[]): Saying[] {
  return (data.evidence ?? []).flatMap((evidence) => {
    const { quote } = evidence;
    const isTheirs = everyText(quote?.speaker).some((speaker) => names.includes(speaker));
    return quote && isTheirs ? [{ evidence, quote }] : [];
  });
}
