export { default as Panel } from './ClaimPanel.svelte';
export { claimsWords as words } from './words.ts';
