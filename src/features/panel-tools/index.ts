export { closePanel } from './close-panel.ts';
export { default as Menu } from './Menu.svelte';
export { default as Tabs } from './Tabs.svelte';
export { panelToolsWords as words } from './words.ts';
