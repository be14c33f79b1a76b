/** The least and the most that a fixed height may be, in px. */
const LEAST_PX = 200;
const MOST_PX = 4000;
/** What pym.js tells every frame that it makes, in the address. */
const PYM = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

/** What only an embed's address says. */
export interface Own {
  /** The rest of the query, with its parameters as every page has them. */
  query: string;
  /** How a host of pym.js names the frame. */
  childId: string | undefined;
  /** A fixed height in px. */
  heightPx: number | undefined;
  /** Of its own parameters, those that make no sense, one `name=value` each. */
  ignored: string[];
}

/** Takes out of a query what only an embed knows: a fixed `height`, and what pym.js adds. */
export function ownOf(query: string): Own {
  const all = new URLSearchParams(query);
  const childId = all.get('childId') ?? undefined;
  const height = all.get('height');
  for (const name of [...PYM, 'height']) all.delete(name);
  const px = height === null ? undefined : heightOf(height);
  const ignored = height !== null && px === undefined ? [`height=${height}`] : [];
  return { query: all.toString(), childId, heightPx: px, ignored };
}

/** A fixed height in px; undefined where a text says none, or one that no timeline fits into. */
export function heightOf(text: string): number | undefined {
  const px = /^\d+$/.test(text) ? Number(text) : NaN;
  return px >= LEAST_PX && px <= MOST_PX ? px : undefined;
}
