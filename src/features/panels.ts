import type { Timeline } from '../model/timeline.ts';
import { isDatable } from '../state/supported-params.ts';
import type { LazyPanel } from '../ui/panel.ts';

interface PanelEntry {
  load: () => Promise<LazyPanel>;
  /** Whether a timeline can answer it; if absent, always. */
  isPossible?: (timeline: Timeline) => boolean;
}

/** The entries as given, each with all that an entry may have. */
const named = <Name extends string>(entries: Record<Name, PanelEntry>) => entries;

/**
 * Every panel by its name in the address (`open=find`). It has a button among the tools if `panels` or `apart` of the
 * shared words names it, and is in the menu "More" if `panels` of the words of `panel-tools/` does.
 */
export const PANELS = named({
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
  },
  take: { load: () => import('./share/index.ts') },
  embed: { load: () => import('./embed-dialog/index.ts') },
  claim: { load: () => import('./claims/index.ts') },
});
export type Panel = keyof typeof PANELS;

/** Whether there is a panel of this name that a timeline can answer. */
export function isPanel(name: string, timeline: Timeline): name is Panel {
  return Object.hasOwn(PANELS, name) && (PANELS[name as Panel].isPossible?.(timeline) ?? true);
}
