import type { Snippet } from 'svelte';
import type { Reader } from '../../state/reader.svelte.ts';
import type { Paper } from './paper.ts';

/** What every handout is given. */
export interface HandoutProps {
  reader: Reader;
  paper: Paper;
  /** What stands at the foot of each sheet. */
  foot: Snippet;
  /** How many sheets there are, once that is known. */
  onlaid: (sheets: number) => void;
}
