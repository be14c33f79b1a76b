import type { Attachment } from 'svelte/attachments';

/** The factors to try for texts larger than the smallest one, in descending order. */
const SHARES = [1.3, 1.2, 1.1, 1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36];
/** The factor for text that scrolls. */
const SCROLLED = 0.68;

/**
 * Makes an element's texts as large (`--k`) as fit into its height; recomputed whenever what `size`
 * reads changes. Text that does not fit even at the smallest scrolls, is focusable, and scrolls to
 * the last part shown (`.on`) whenever what `moves` reads changes.
 */
export function fitted(size: () => unknown, moves: () => unknown): Attachment<HTMLElement> {
  return (element) => {
    let isHere = true;
    const fit = () => {
      if (setLargest(element)) element.removeAttribute('tabindex');
      else element.tabIndex = 0;
      follow(element);
    };
    $effect(() => {
      size();
      fit();
    });
    $effect(() => {
      moves();
      follow(element);
    });
    void document.fonts.ready.then(() => isHere && fit());
    return () => (isHere = false);
  };
}

/** Returns whether any factor fits. */
function setLargest(element: HTMLElement): boolean {
  const set = (share: number) => element.style.setProperty('--k', String(share));
  const fits = SHARES.some((share) => {
    set(share);
    return element.scrollHeight <= element.clientHeight;
  });
  if (!fits) set(SCROLLED);
  return fits;
}

/** Scrolls this element only: scrollIntoView would scroll the page around a preview of the stage too. */
function follow(element: HTMLElement): void {
  const last = [...element.querySelectorAll('.on')].at(-1);
  if (!last) return void (element.scrollTop = 0);
  const outer = element.getBoundingClientRect();
  const inner = last.getBoundingClientRect();
  const [above, below] = [inner.top - outer.top, inner.bottom - outer.bottom];
  const by = above < 0 ? above : Math.min(Math.max(below, 0), above);
  // A preview of the stage is scaled down.
  element.scrollTop += (by * element.offsetHeight) / (outer.height || 1);
}
