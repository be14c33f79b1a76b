/**
 * Copies what an element shows, or a field holds. Where the browser refuses, which it does on pages
 * without https and to some frames, the text is selected for the reader to copy, and false returned.
 */
export async function copy(text: string, element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    select(element);
    return false;
  }
}

function select(element: HTMLElement): void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.focus();
    return element.select();
  }
  getSelection()?.selectAllChildren(element);
}
