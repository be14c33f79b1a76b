/** Limits for a fixed height. */
const LEAST_PX = 200;
const MOST_PX = 4000;
/** Parameters that pym.js adds to the URL of every iframe. */
const PYM = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

/** When a static embed comes alive: when it is seen and the browser is idle, or when it is touched. */
const ALIVE = ['sight', 'touch'];

/** The parameters that only an embed has. */
export interface Own {
  /** The rest of the query, with the parameters of every page. */
  query: string;
  /** The id of the iframe on a host with pym.js. */
  childId: string | undefined;
  /** A fixed height in px. */
  heightPx: number | undefined;
  /** Invalid values of these parameters, one `name=value` each. */
  ignored: string[];
}

/** Takes the embed's own parameters out of a query: a fixed `height`, `alive`, and those of pym.js. */
export function ownOf(query: string): Own {
  const all = new URLSearchParams(query);
  const childId = all.get('childId') ?? undefined;
  const height = all.get('height');
  const alive = all.get('alive');
  for (const name of [...PYM, 'height', 'alive']) all.delete(name);
  const px = height === null ? undefined : heightOf(height);
  const ignored = height !== null && px === undefined ? [`height=${height}`] : [];
  if (alive !== null && !ALIVE.includes(alive)) ignored.push(`alive=${alive}`);
  return { query: all.toString(), childId, heightPx: px, ignored };
}

/** A fixed height in px; undefined if the text is not a height within the limits. */
export function heightOf(text: string): number | undefined {
  const px = /^\d+$/.test(text) ? Number(text) : NaN;
  return px >= LEAST_PX && px <= MOST_PX ? px : undefined;
}
