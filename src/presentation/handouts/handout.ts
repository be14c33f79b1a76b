import type { Snippet } from 'svelte';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import type { Paper } from './paper.ts';

/** The props of every handout. */
export interface HandoutProps {
  app: TimelineState;
  paper: Paper;
  /** The footer of each sheet. */
  foot: Snippet;
  /** Called with the number of sheets. */
  onlaid: (sheets: number) => void;
}
