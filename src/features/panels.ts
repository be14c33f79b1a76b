import { hasText, type Timeline } from '../model/timeline.ts';
import { isDatable } from '../state/supported-params.ts';
import type { LazyPanel } from '../ui/panel.ts';

interface PanelEntry {
  load: () => Promise<LazyPanel>;
  /** Whether a timeline can answer it, and whether its button is worth showing; if absent, always. */
  isPossible?: (timeline: Timeline) => boolean;
  isUseful?: (timeline: Timeline) => boolean;
}

/**
 * Every panel by its name in the address (`open=find`), in the order of their buttons among the
 * tools. A panel has a button if `panels` of the shared words has a label for it.
 */
const PANELS = {
  story: { load: () => import('./tour/index.ts') },
  find: { load: () => import('./search/index.ts') },
  known: { load: () => import('./as-of/index.ts'), isPossible: isDatable },
  clocks: { load: () => import('./clocks/index.ts') },
  sources: { load: () => import('./sources/index.ts') },
  text: {
    load: async () => {
      const { TextPanel, words } = await import('./sources/index.ts');
      return { Panel: TextPanel, words };
    },
    isUseful: ({ data }) => data.sources?.some(hasText) ?? false,
  },
  take: { load: () => import('./share/index.ts') },
  embed: { load: () => import('./embed-dialog/index.ts') },
  claim: { load: () => import('./claims/index.ts') },
} satisfies Record<string, PanelEntry>;
export type Panel = keyof typeof PANELS;
export const PANEL_ENTRIES: Record<Panel, PanelEntry> = PANELS;

/** Whether there is a panel of this name that a timeline can answer. */
export function isPanel(name: string, timeline: Timeline): name is Panel {
  return (
    Object.hasOwn(PANELS, name) && (PANEL_ENTRIES[name as Panel].isPossible?.(timeline) ?? true)
  );
}
