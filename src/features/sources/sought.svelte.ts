import type { EvidenceData } from '../../data/schema.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

/** What was last asked for of the source's text: one thing quoted, or all that an event takes from it. */
interface Sought {
  evidence: EvidenceData | undefined;
}

let last = $state.raw<Sought>();

/** What the source's text is to go to, with the focus; each request is another object. */
export function sought(): Sought | undefined {
  return last;
}

/** Opens the source's text at what it says of an event, or at one thing that is quoted for it. */
export function showInText(app: TimelineState, event: string, evidence?: EvidenceData): void {
  last = { evidence };
  app.choose(event);
  app.setOpen('text');
}
