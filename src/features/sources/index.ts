export { default as QuotationLinks } from './QuotationLinks.svelte';
export { default as Panel } from './SourcesPanel.svelte';
export { default as TextPanel } from './TextPanel.svelte';
export { sourcesWords as words } from './words.ts';
