/**
 * Bytes as text, four in five characters, where base64 takes a third more than there are bytes: the
 * characters from `(` to `|`, but `}` for `<`, which would be dangerous in HTML. `unpack.js` reads it.
 */
export function base85(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  const words = Array.from({ length: padded.length / 4 }, (_, i) => view.getUint32(i * 4));
  return words.map(fiveOf).join('');
}

function fiveOf(word: number): string {
  return [4, 3, 2, 1, 0].map((power) => letterOf(Math.floor(word / 85 ** power) % 85)).join('');
}

function letterOf(digit: number): string {
  const letter = String.fromCharCode(40 + digit);
  return letter === '<' ? '}' : letter;
}
