// One lazy chunk for long lists.
export { default as WindowedList } from './WindowedList.svelte';
export { listWords } from './words.ts';
