export { default as ActorPage } from './ActorPage.svelte';
export { actorsWords as words } from './words.ts';
