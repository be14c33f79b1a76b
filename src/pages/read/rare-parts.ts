import type EmptyComponent from '../../ui/Empty.svelte';
import type HeadNotesComponent from '../../ui/HeadNotes.svelte';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

/** Components that few timelines need, but those before anything is shown. */
export interface RareParts {
  /** For a timeline without events. */
  Empty?: typeof EmptyComponent | undefined;
  /** For one of which something is missing. */
  HeadNotes?: typeof HeadNotesComponent | undefined;
}

/** Those that a timeline needs. */
export async function rareParts(
  app: TimelineState,
  problems: readonly string[],
): Promise<RareParts> {
  const isEmpty = app.whole.events.length === 0;
  const lacks = problems.length > 0 || app.isMissing;
  return {
    Empty: isEmpty ? (await import('../../ui/Empty.svelte')).default : undefined,
    HeadNotes: lacks ? (await import('../../ui/HeadNotes.svelte')).default : undefined,
  };
}
