// @ts-check
// The way from the timeline in a file to its presentation: a link under it, which also the key P takes.
{
  const link = /** @type {HTMLAnchorElement} */ (document.getElementById('khatt-present'));
  const isPresenting = new URLSearchParams(location.search).get('view') === 'present';
  if (isPresenting) document.documentElement.dataset['view'] = 'present';
  // From the event that is open.
  link.addEventListener('click', () => {
    const { event = '' } = window.khatt?.state() ?? {};
    if (event) link.search += `&event=${encodeURIComponent(String(event))}`;
  });
  addEventListener('keydown', (pressed) => {
    const { key, code, target, ctrlKey, metaKey, altKey } = pressed;
    const isHeld = ctrlKey || metaKey || altKey;
    const isTyping = target instanceof Element && target.closest('input, select, textarea');
    if (isPresenting || isHeld || isTyping || !(key === 'p' || code === 'KeyP')) return;
    link.click();
  });
}
