import { sum } from 'd3';

/** A piece of a printed text that must not be broken. */
export interface Piece {
  heightPx: number;
  /** Whether it begins a page. */
  starts?: boolean | undefined;
  /** Whether it is a heading, which must not end a page. */
  heads?: boolean | undefined;
}

/**
 * The positions of the pieces on each page, in order. A piece higher than a page gets a page of
 * its own.
 * @param roomPx usable height of a page
 */
export function pagesOf(pieces: readonly Piece[], roomPx: number): number[][] {
  const pages: number[][] = [[]];
  let usedPx = 0;
  for (const group of groupsOf(pieces)) {
    const heightPx = sum(group, (index) => pieces[index]!.heightPx);
    const isFull = usedPx + heightPx > roomPx || pieces[group[0]!]!.starts;
    if (isFull && usedPx > 0) {
      pages.push([]);
      usedPx = 0;
    }
    pages.at(-1)!.push(...group);
    usedPx += heightPx;
  }
  return pages;
}

/** Each piece that is not a heading, with the headings right before it. */
function groupsOf(pieces: readonly Piece[]): number[][] {
  const groups: number[][] = [];
  pieces.forEach((_, index) => {
    const last = groups.at(-1);
    if (last && pieces[index - 1]?.heads) last.push(index);
    else groups.push([index]);
  });
  return groups;
}
