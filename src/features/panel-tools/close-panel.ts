import { tick } from 'svelte';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

/** Closes the panel, and focuses what opened it, or else another way to it. */
export async function closePanel(app: TimelineState, opener: Element | null): Promise<void> {
  const { open } = app.params;
  const others = document.querySelectorAll(`[data-panel="${open}"], [data-open="${open}"]`);
  const ways = [opener, ...others, document.querySelector('[data-more]')];
  app.setOpen(undefined);
  await tick();
  const way = ways.find((each) => each?.getClientRects().length);
  if (way instanceof HTMLElement) way.focus();
}
