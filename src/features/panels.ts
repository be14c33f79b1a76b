import { hasText, type Timeline } from '../model/timeline.ts';
import { isDatable } from '../state/known-params.ts';
import type { LazyPanel } from '../ui/panel.ts';

interface PanelEntry {
  load: () => Promise<LazyPanel>;
  /** Whether there is something to show for a timeline; always where it is absent. */
  isOffered?: (timeline: Timeline) => boolean;
}

/**
 * Every panel by its name in the address (`open=find`), in the order of their buttons among the
 * tools. A panel has a button if `panels` of the shared words has a label for it.
 */
const PANELS = {
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
} satisfies Record<string, PanelEntry>;
export type Panel = keyof typeof PANELS;
export const PANEL_ENTRIES: Record<Panel, PanelEntry> = PANELS;

/** Whether a panel of this name exists and has something to show for a timeline. */
export function isOffered(name: string, timeline: Timeline): name is Panel {
  return (
    Object.hasOwn(PANELS, name) && (PANEL_ENTRIES[name as Panel].isOffered?.(timeline) ?? true)
  );
}
