import type { TimelineState } from '../state/timeline-state.svelte.ts';
import { DEFAULTS } from '../state/params.ts';
import type { Probe } from '../ui/probe.ts';

declare global {
  interface Window {
    /** Read only, for tests and journalists' scripts. */
    khatt: Probe & { state(): Record<string, unknown> };
  }
}

/** Provides `window.khatt`: what is on screen, and the parameters with their defaults. */
export function offer(app: TimelineState, probe: () => Probe): void {
  window.khatt = {
    labels: () => probe().labels(),
    marks: () => probe().marks(),
    state: () => ({
      ...DEFAULTS,
      data: app.timeline.data.id,
      ...app.params,
      lang: app.localizer.lang,
    }),
  };
}
