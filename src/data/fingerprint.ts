/**
 * A hash of a text: FNV-1a, 32 bit (Fowler, Noll, Vo), over its UTF-16 units. It
 * distinguishes an edited file from the checked one, not a forged one.
 */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
