import type { Component } from 'svelte';
import type { FetchFont } from '../render/fonts.ts';
import type { Params } from '../state/params.ts';
import type { TimelineState } from '../state/timeline-state.svelte.ts';
import type { DrawingView } from './drawing-view.ts';

/** What only the page can do or know for a panel. */
export interface PageHost {
  /** The whole address of the page in a state. */
  addressOf(params: Params): string;
  fetchFont: FetchFont;
  /** The whole address of the app's folder. */
  root: string;
  /** The timeline's id in `data/`, or the address of its file. */
  data: string;
  /** Whether its picture, its oEmbed answer and its file were made when the page was built. */
  isShared: boolean;
}

/** What every panel is handed; it takes what it needs. */
export interface PanelProps {
  app: TimelineState;
  /** The drawing that is on screen. */
  drawing: () => DrawingView | undefined;
  host: PageHost;
  onclose: () => void;
}

/** What the lazy entry of a panel exports. A panel that stands above the drawing has a `PanelFrame`. */
export interface LazyPanel {
  Panel: Component<PanelProps>;
  words: { load(lang: string): Promise<unknown>; has(lang: string): boolean };
}
