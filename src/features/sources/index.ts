// What the sources say, as one piece to be fetched: few files, as the page names them all.
export { default as CardTabs } from './DetailsTabs.svelte';
export { default as QuotationWays } from './QuotationLinks.svelte';
export { default as SourcesPanel } from './SourcesPanel.svelte';
export { default as TextPanel } from './TextPanel.svelte';
