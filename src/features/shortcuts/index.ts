export { default as ShortcutsDialog } from './ShortcutsDialog.svelte';
export { shortcutsWords as words } from './words.ts';
