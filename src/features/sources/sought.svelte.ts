import type { EvidenceData } from '../../data/schema.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

/** The last request to show a passage: one quotation, or all that an event cites. */
interface Sought {
  evidence: EvidenceData | undefined;
}

let last = $state.raw<Sought>();

/** The passage to scroll to and focus; each request is a new object. */
export function sought(): Sought | undefined {
  return last;
}

/** Opens the source's text at the passages that an event cites, or at one of them. */
export function showInText(app: TimelineState, event: string, evidence?: EvidenceData): void {
  last = { evidence };
  app.choose(event);
  app.setOpen('text');
}
