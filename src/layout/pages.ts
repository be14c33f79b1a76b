import { sum } from 'd3';

/** A piece of a printed text that is not cut. */
export interface Piece {
  heightPx: number;
  /** Whether it begins a page. */
  starts?: boolean | undefined;
  /** Whether it is a heading, which does not end a page. */
  heads?: boolean | undefined;
}

/**
 * The positions of pieces on each page, in their order. A piece that is higher than a page has one of
 * its own.
 * @param roomPx height of what a page holds
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

/** Each piece that is no heading, with the headings that stand right before it. */
function groupsOf(pieces: readonly Piece[]): number[][] {
  const groups: number[][] = [];
  pieces.forEach((_, index) => {
    const last = groups.at(-1);
    if (last && pieces[index - 1]?.heads) last.push(index);
    else groups.push([index]);
  });
  return groups;
}
