const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';
const IS_ISOLATE = /[\u2066-\u2068]/;

/**
 * A text with what it opens for bidirectional order closed again, so that it turns nothing beside it,
 * in attributes and drawings too (Unicode Standard Annex 9, explicit directional formatting).
 */
export function closedBidi(text: string): string {
  const open: string[] = [];
  let closed = '';
  let from = 0;
  for (const { 0: control, index } of text.matchAll(CONTROLS)) {
    const closes = control === POP_EMBEDDING || control === POP_ISOLATE;
    if (!closes) open.push(IS_ISOLATE.test(control) ? POP_ISOLATE : POP_EMBEDDING);
    else if (open.at(-1) === control) open.pop();
    else {
      // It closes what is not its own to close.
      closed += text.slice(from, index);
      from = index + 1;
    }
  }
  return closed + text.slice(from) + open.reverse().join('');
}
