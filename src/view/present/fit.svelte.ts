import type { Attachment } from 'svelte/attachments';

/** How far what is larger than the smallest text may shrink, step by step. */
const SHARES = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36];

/**
 * Shrinks an element's texts, by its `--k`, until they fit into its height; what does not fit even
 * then scrolls, and can be reached by keys. Anew whenever what `causes` reads changes.
 */
export function fitted(causes: () => unknown): Attachment<HTMLElement> {
  return (element) => {
    let isHere = true;
    const fit = () => {
      const fits = SHARES.some((share) => {
        element.style.setProperty('--k', String(share));
        return element.scrollHeight <= element.clientHeight;
      });
      if (fits) element.removeAttribute('tabindex');
      else element.tabIndex = 0;
    };
    $effect(() => {
      causes();
      fit();
    });
    void document.fonts.ready.then(() => isHere && fit());
    return () => (isHere = false);
  };
}
