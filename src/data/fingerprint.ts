/**
 * A number that a text is known by: FNV-1a, 32 bit (Fowler, Noll, Vo), over its UTF-16 units. It
 * tells an edited file from the one that was checked, not a forged one.
 */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
