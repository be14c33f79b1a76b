/** Time for the browser to start the download before the object URL is revoked. */
const FORGET_MS = 60_000;

/** Downloads a file. */
export function save(name: string, content: string | Blob, type = ''): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), FORGET_MS);
}

/** A file name that is valid everywhere. */
export function fileName(parts: readonly string[], extension: string): string {
  return `${parts.join('-').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')}.${extension}`;
}
