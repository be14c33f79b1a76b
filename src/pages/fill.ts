/** Prerendered HTML with content in the empty `<div>` of a class. */
export function fill(page: string, name: string, content: string): string {
  const place = new RegExp(`(<div class="${name}[^>]*>)(</div>)`);
  const filled = page.replace(place, (_, open, close) => `${open}${content}${close}`);
  if (filled === page && content !== '') throw new Error(`no place for the ${name} in the page`);
  return filled;
}
