import type { LazyPanel } from '../../ui/panel.ts';
import SourcesPanel from './SourcesPanel.svelte';
import TextPanel from './TextPanel.svelte';
import { sourcesWords as words } from './words.ts';

export { default as DetailsTabs } from './DetailsTabs.svelte';
export { default as QuotationLinks } from './QuotationLinks.svelte';
export { words };
export const panel: LazyPanel = {
  Panel: SourcesPanel,
  words,
  title: (lang) => words.of(lang).sources.title,
};
export const textPanel: LazyPanel = {
  Panel: TextPanel,
  words,
  title: (lang) => words.of(lang).text.title,
};
