import type { ShellParts } from '../../features/lazy.svelte.ts';

/** The parts of the page that need what only a shell reaches; loaded on demand. */
export const OWN_PARTS: ShellParts = {
  take: () => import('./Share.svelte'),
  embed: () => import('./Embed.svelte'),
};
