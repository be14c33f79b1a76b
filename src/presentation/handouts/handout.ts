import type { Snippet } from 'svelte';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import type { Paper } from './paper.ts';

/** What every handout is given. */
export interface HandoutProps {
  app: TimelineState;
  paper: Paper;
  /** What stands at the foot of each sheet. */
  foot: Snippet;
  /** How many sheets there are, once that is known. */
  onlaid: (sheets: number) => void;
}
