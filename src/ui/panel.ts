import type { Component } from 'svelte';
import type { FetchFont } from '../render/fonts.ts';
import type { Params } from '../state/params.ts';
import type { TimelineState } from '../state/timeline-state.svelte.ts';
import type { DrawingView } from './drawing-view.ts';

/** The services that only the page can provide for a panel. */
export interface PageHost {
  /** The absolute URL of the page with parameters. */
  addressOf(params: Params): string;
  fetchFont: FetchFont;
  /** The absolute URL of the app's folder. */
  root: string;
  /** The timeline's id in `data/`, or the URL of its file. */
  data: string;
  /** Whether the build knew the site URL, without which an oEmbed answer works on no other site. */
  isAddressed: boolean;
  /** Whether the build has made its picture, its oEmbed answer and its self-contained file. */
  isShared: boolean;
}

/** The props of every panel. */
export interface PanelProps {
  app: TimelineState;
  /** The drawing on screen. */
  drawing: () => DrawingView | undefined;
  host: PageHost;
  onclose: () => void;
}

/** What the lazy entry of a panel exports. A panel that stands above the drawing has a `PanelFrame`. */
export interface LazyPanel {
  Panel: Component<PanelProps>;
  words: { load(lang: string): Promise<unknown>; has(lang: string): boolean };
}
