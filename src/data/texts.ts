import type { Text } from './schema.ts';

/** A text in all its languages. */
export function everyText(text: Text | undefined): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text ?? {});
}
