// What takes the timeline out of the page, as one piece: two would name what they share twice in what
// every page starts with.
export { default as Embed } from './Embed.svelte';
export { default as Take } from './Take.svelte';
