import type { ShellParts } from '../../view/depth.svelte.ts';

/** The parts of the page that need what only a shell reaches; loaded on demand. */
export const OWN_PARTS: ShellParts = {
  take: () => import('./Take.svelte'),
  embed: () => import('./Embed.svelte'),
};
