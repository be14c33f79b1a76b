import type { Attachment } from 'svelte/attachments';

/** How far what is larger than the smallest text may grow or shrink, step by step. */
const SHARES = [1.3, 1.2, 1.1, 1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36];
/** The size of what has to scroll. */
const SCROLLED = 0.68;

/**
 * Makes an element's texts as large, by its `--k`, as fits into its height; what does not fit even
 * at the least scrolls, and can be reached by keys. Anew whenever what `causes` reads changes.
 */
export function fitted(causes: () => unknown): Attachment<HTMLElement> {
  return (element) => {
    let isHere = true;
    const fit = () => {
      const fits = SHARES.some((share) => {
        element.style.setProperty('--k', String(share));
        return element.scrollHeight <= element.clientHeight;
      });
      if (fits) return element.removeAttribute('tabindex');
      element.style.setProperty('--k', String(SCROLLED));
      element.tabIndex = 0;
    };
    $effect(() => {
      causes();
      fit();
    });
    void document.fonts.ready.then(() => isHere && fit());
    return () => (isHere = false);
  };
}

/** Where an element scrolls, brings what has come on last into view. */
export function followed(causes: () => unknown): Attachment<HTMLElement> {
  return (element) => {
    $effect(() => {
      causes();
      const on = [...element.querySelectorAll('.on')];
      if (element.tabIndex === 0)
        (on.at(-1) ?? element.firstElementChild)?.scrollIntoView({ block: 'nearest' });
    });
  };
}
