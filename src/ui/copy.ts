/**
 * Copies a text that an element or a field shows. If the browser refuses, as on pages
 * without https and in some iframes, selects the text for the reader to copy, and returns false.
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
