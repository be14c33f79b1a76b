// Several values in one text, as a parameter of the address and an attribute of the element have them: separated by
// commas. A comma inside a value has a backslash before it, and so has a backslash: `a\,b,c` are two values.

/** Several values as one text. */
export function listText(values: readonly unknown[]): string {
  return values.map((value) => String(value).replace(/[\\,]/g, '\\$&')).join();
}

/** The values in a text; a backslash before anything else stands for itself. */
export function valuesIn(text: string): string[] {
  const values = text.match(/(?:\\[\\,]|[^,])+/g) ?? [];
  return values.map((value) => value.replace(/\\([\\,])/g, '$1'));
}
