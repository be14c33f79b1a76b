import type { Localizer } from '../../state/localizer.svelte.ts';
import { panelToolsWords } from './words.ts';

/** The short name of a panel: that of its button, or of its entry in the menu. */
export function panelName(localizer: Localizer, panel: string): string {
  const { panels, apart } = localizer.words;
  const names: Record<string, string> = {
    ...panels,
    ...apart,
    ...panelToolsWords.of(localizer.lang).panels,
  };
  return names[panel] ?? '';
}
