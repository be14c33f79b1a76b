const HAN = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef`;
/** No line begins with these, or ends with those (the gist of JIS X 4051). */
const CLOSING = String.raw`、。，．！？：；）」』】〉》〕ー々…`;
const OPENING = String.raw`（「『【〈《〔`;
/**
 * A piece after which a line may break: at a space, after a separator in a URL, and after each
 * character of a script that is written without spaces.
 */
const PIECE = new RegExp(
  String.raw`[${OPENING}]*[${HAN}][${CLOSING}]*\s*|[^\s/&?${HAN}]*(?:\s+|[/&?]+|(?=[${HAN}])|$)`,
  'gu',
);
/** A character with all that is written on it or joined to it. */
const CHARACTER = /\P{M}[\p{M}\ufe0f]*(?:\u200d\P{M}[\p{M}\ufe0f]*)*|\p{M}/gsu;

/** More characters than this are not laid out where a text has few lines. */
const MOST_CHARACTERS = 600;
const ELLIPSIS = '…';

type Width = (line: string) => number;

/** Breaks a text into lines no wider than `maxPx`; only a piece that is wider is broken inside. */
export function breakLines(text: string, maxPx: number, width: Width): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string) => {
    if (line && width((line + piece).trimEnd()) > maxPx) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  };
  for (const [piece] of text.matchAll(PIECE)) {
    const isWide = piece.length > 1 && width(piece.trimEnd()) > maxPx;
    if (isWide) for (const [character] of piece.matchAll(CHARACTER)) add(character);
    else add(piece);
  }
  return [...lines, line.trimEnd()];
}

/** Breaks a text into at most `most` lines; what is longer ends in "…". */
export function fitLines(text: string, maxPx: number, most: number, width: Width): string[] {
  const short = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
  const lines = breakLines(short, maxPx, width);
  if (lines.length <= most && short === text) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', maxPx, width)];
}

/** A line that ends in "…", no wider than `maxPx` if one character is not. */
function shortened(line: string, maxPx: number, width: Width): string {
  const characters = line.match(CHARACTER) ?? [];
  const end = () => characters.join('').trimEnd() + ELLIPSIS;
  while (characters.length > 1 && width(end()) > maxPx) characters.pop();
  return end();
}
