import { hasText, type Timeline } from '../model/timeline.ts';
import { isDatable } from '../state/supported-params.ts';
import type { Panel } from '../state/params.ts';
import type { LazyPanel } from '../ui/panel.ts';

interface PanelEntry {
  load: () => Promise<LazyPanel>;
  /** Whether there is something to show for a timeline; always where it is absent. */
  isOffered?: (timeline: Timeline) => boolean;
}

/** Every panel, in the order of their buttons among the tools; each takes its label from `panels` of the shared words. */
export const PANEL_ENTRIES: Record<Panel, PanelEntry> = {
  story: { load: async () => (await import('./tour/index.ts')).panel },
  find: { load: async () => (await import('./search/index.ts')).panel },
  known: { load: async () => (await import('./as-of/index.ts')).panel, isOffered: isDatable },
  clocks: { load: async () => (await import('./clocks/index.ts')).panel },
  sources: { load: async () => (await import('./sources/index.ts')).sourcesPanel },
  text: {
    load: async () => (await import('./sources/index.ts')).textPanel,
    isOffered: ({ data }) => data.sources?.some(hasText) ?? false,
  },
  take: { load: async () => (await import('./share/index.ts')).panel },
  embed: { load: async () => (await import('./embed-dialog/index.ts')).panel },
  claim: { load: async () => (await import('./claims/index.ts')).panel },
};
