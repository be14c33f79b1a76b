import { tick } from 'svelte';
import type { LazyFeatures } from '../../features/lazy.svelte.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

/** Opens and closes panels, and takes the focus there and back. */
export class PanelFocus {
  #app: TimelineState;
  #features: LazyFeatures;
  /** The focused element when a panel was opened. */
  #opener: Element | null = null;

  constructor(app: TimelineState, features: LazyFeatures) {
    this.#app = app;
    this.#features = features;
  }

  /** Opens a panel, or brings it to the front, and focuses its title. */
  async show(panel: string): Promise<void> {
    if (this.#app.params.open !== panel) this.#opener = document.activeElement;
    this.#app.setOpen(panel);
    await this.goTo('panel-title');
  }

  /** Focuses a title, once it is rendered. */
  async goTo(title: string): Promise<void> {
    await this.#features.load(this.#app.params, this.#app.localizer.lang);
    await tick();
    document.getElementById(title)?.focus();
  }

  /** Closes the panel, and focuses what opened it, or else another way to it. */
  async close(): Promise<void> {
    const { open } = this.#app.params;
    const others = document.querySelectorAll(`[data-panel="${open}"], [data-open="${open}"]`);
    const ways = [this.#opener, ...others, document.querySelector('[data-more]')];
    this.#opener = null;
    this.#app.setOpen(undefined);
    await tick();
    const way = ways.find((each) => each?.getClientRects().length);
    if (way instanceof HTMLElement) way.focus();
  }
}
