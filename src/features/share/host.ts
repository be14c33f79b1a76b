import type { FetchFont } from '../../render/fonts.ts';
import type { Params } from '../../state/params.ts';

/** What only the page can do for what is shared. */
export interface ShareHost {
  /** The whole address of the page in a state. */
  addressOf: (params: Params) => string;
  fetchFont: FetchFont;
}
