import type { TimelineState } from '../state/timeline-state.svelte.ts';

const KEY = 'khatt:single-keys';

/** Single characters are shortcuts unless the reader has turned them off, as WCAG 2.2, 2.1.4 asks. */
export function keepSingleKeys(app: TimelineState): void {
  app.areKeysOn = kept() !== 'off';
  app.onkeys = (areOn) => {
    // Where nothing can be stored, the choice lasts as long as the page.
    try {
      if (areOn) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'off');
    } catch (refusal) {
      void refusal;
    }
  };
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
