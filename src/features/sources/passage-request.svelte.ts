import type { EvidenceData } from '../../data/schema.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

/** What the reader asked to see in a source's text: one quotation, or all that an event takes from it. */
interface PassageRequest {
  evidence: EvidenceData | undefined;
}

/** The last request of a timeline. */
class Requests {
  last = $state.raw<PassageRequest>();
}
/** By timeline, as a page may hold several. */
const byTimeline = new WeakMap<TimelineState, Requests>();

function requestsOf(app: TimelineState): Requests {
  const requests = byTimeline.get(app) ?? new Requests();
  byTimeline.set(app, requests);
  return requests;
}

/** The passage to scroll to and focus; each request is another object. */
export function passageRequest(app: TimelineState): PassageRequest | undefined {
  return requestsOf(app).last;
}

/** Opens the source's text at what it says of an event, or at one quotation. */
export function showInText(app: TimelineState, event: string, evidence?: EvidenceData): void {
  requestsOf(app).last = { evidence };
  app.choose(event);
  app.setOpen('text');
}
