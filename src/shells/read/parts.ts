import type { ShellParts } from '../../view/depth.svelte.ts';

const away = () => import('./away.ts');

/** The parts of the page that need what only a shell reaches; loaded on demand. */
export const OWN_PARTS: ShellParts = {
  take: async () => ({ default: (await away()).Take }),
  embed: async () => ({ default: (await away()).Embed }),
};
