/** As `boot.js` names it. */
const KEPT = 'khatt-keys';

declare global {
  interface Window {
    /** Keys pressed before the scripts of a page were here, until they are. */
    khattKeys?: KeyboardEvent[] | undefined;
  }
}

/**
 * Presses again the keys that were pressed on the way to this page and while it was loading; the script
 * in the head of every page has kept them.
 */
export function replayKeys(): void {
  const early = [...keptKeys(), ...(window.khattKeys ?? [])];
  window.khattKeys = undefined;
  for (const { key, code, ctrlKey, altKey, metaKey } of early) {
    const press = { key, code, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', press as KeyboardEventInit));
  }
}

function keptKeys(): KeyboardEventInit[] {
  try {
    const kept = sessionStorage.getItem(KEPT) ?? '';
    sessionStorage.removeItem(KEPT);
    return kept.split('\n').flatMap((line) => {
      const [key, code] = line.split('\t');
      return key && code !== undefined ? [{ key, code }] : [];
    });
  } catch {
    // Nothing may be stored.
    return [];
  }
}
