const CONTROL = 'a, button, summary, input, textarea, select, [contenteditable]';

/**
 * What a single character asks of the page: "?" lists the keys, "/" finds and "P" presents; the Arabic keyboard
 * has its own question mark, and other letters where others have the stroke and the P. They ask for nothing
 * where the reader is at a control or in a field.
 */
export function askedByKey(event: KeyboardEvent): 'keys' | 'find' | 'present' | undefined {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const isAtControl = target instanceof Element && target.closest(CONTROL);
  if (!'?؟/ظpPح'.includes(key) || isAtControl || ctrlKey || metaKey || altKey) return undefined;
  if ('pPح'.includes(key)) return 'present';
  return '/ظ'.includes(key) ? 'find' : 'keys';
}

/** What a plain click on a link asks for: an event, an actor or a panel. */
export function askedByLink(event: MouseEvent): DOMStringMap | undefined {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (button || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented) return undefined;
  const link =
    target instanceof Element && target.closest('a[data-choose], [data-open], [data-actor]');
  return link instanceof HTMLElement ? link.dataset : undefined;
}
