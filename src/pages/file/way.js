// @ts-check
// The link from the timeline in a file to its presentation; the key P follows it too. And the licences of
// what the file includes, which are packed with its code.
{
  const licences = /** @type {HTMLElement} */ (document.getElementById('khatt-licences'));
  licences.addEventListener('toggle', () => {
    const text = licences.querySelector('pre');
    if (text) text.textContent = window.khattLicences ?? '';
  });
  /** As the key list of the stage keeps it; where nothing can be stored, they are on. */
  function areKeysOff() {
    try {
      return localStorage.getItem('khatt:single-keys') === 'off';
    } catch {
      return false;
    }
  }
  const link = /** @type {HTMLAnchorElement} */ (document.getElementById('khatt-present'));
  const isPresenting = new URLSearchParams(location.search).get('view') === 'present';
  if (isPresenting) document.documentElement.dataset['view'] = 'present';
  // Start at the open event.
  link.addEventListener('click', () => {
    const { event = '' } = window.khatt?.state() ?? {};
    if (event) link.search += `&event=${encodeURIComponent(String(event))}`;
  });
  addEventListener('keydown', (pressed) => {
    const { key, code, target, ctrlKey, metaKey, altKey } = pressed;
    const isHeld = ctrlKey || metaKey || altKey;
    const isAtControl =
      target instanceof Element && target.closest('a, button, summary, input, select, textarea');
    if (isPresenting || isHeld || isAtControl || !(key === 'p' || code === 'KeyP')) return;
    if (areKeysOff()) return;
    link.click();
  });
}
