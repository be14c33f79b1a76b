// What the sources say, as one piece to be fetched: few files, as the page names them all.
export { default as CardTabs } from './CardTabs.svelte';
export { default as QuotationWays } from './QuotationWays.svelte';
export { default as SourcesPanel } from './panels/SourcesPanel.svelte';
export { default as TextPanel } from './panels/TextPanel.svelte';
