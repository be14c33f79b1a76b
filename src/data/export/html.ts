/** An attribute's value; true for a boolean attribute, undefined to leave it out. */
type Value = string | number | true | undefined;

/**
 * An HTML element as text.
 * @param content HTML (pass text through `escapeHtml` first); undefined for a void element
 */
export function htmlOf(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  content?: string,
): string {
  const said = Object.entries(attributes).flatMap(([key, value]) => attribute(key, value));
  const start = `<${[name, ...said].join(' ')}>`;
  return content === undefined ? start : `${start}${content}</${name}>`;
}

function attribute(name: string, value: Value): string[] {
  if (value === undefined) return [];
  return [value === true ? name : `${name}="${escapeHtml(String(value))}"`];
}

/** Escapes text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
