/** A piece after which a line may break: at a space, or after a separator in a URL. */
const PIECE = /[^\s/&?]*(?:\s+|[/&?]+|$)/g;

/** Breaks a text into lines no wider than `maxPx`, except for a single piece that is wider. */
export function breakLines(text: string, maxPx: number, width: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECE)) {
    if (line && width((line + piece).trimEnd()) > maxPx) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
