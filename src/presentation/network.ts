/** Asks the server by which origins other devices on the network reach it; none where it does not know. */
export type AskNetwork = () => Promise<readonly string[]>;

/** The key of that function in the context of a page. */
export const NETWORK = 'khatt-network';

/** The context for `mount` that tells everything on a page how to ask. */
export function networkContext(ask: AskNetwork): Map<string, AskNetwork> {
  return new Map([[NETWORK, ask]]);
}
