/** Where a line may end: after a space, and within an address after what parts it. */
const PIECE = /[^\s/&?]*(?:\s+|[/&?]+|$)/g;

/** Breaks a text into lines no wider than `maxPx`, but for a piece that is wider by itself. */
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
