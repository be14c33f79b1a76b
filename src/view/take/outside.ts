import type { FontFile } from '../../render/fonts.ts';
import type { Params } from '../../state/params.ts';

/** All of a font's file. */
export type FetchFont = (file: FontFile) => Promise<Blob>;

/** What only a shell can do for what is taken away. */
export interface Outside {
  /** The whole address of the page in a state. */
  addressOf: (params: Params) => string;
  fetchFont: FetchFont;
}
