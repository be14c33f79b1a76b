import type { Text } from './schema.ts';

/** A text in every language that it has. */
export function everyText(text: Text | undefined): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text ?? {});
}
