/** An attribute's value; true where its name alone says it, undefined where it is left out. */
type Value = string | number | true | undefined;

/**
 * An element of HTML as text.
 * @param content HTML: text comes through `escapeHtml` first; undefined where the element is void
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

/** A text that HTML shows as it is, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
