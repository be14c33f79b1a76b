import { formatParams, type Params } from '../state/params.ts';
import type { HistoryMode } from '../state/timeline-state.svelte.ts';

/** Browsers refuse more than about a hundred changes in thirty seconds. */
const GAP_MS = 350;

/**
 * Returns a function that writes parameters into the address. A push is written at once; replacements at
 * most one every `GAP_MS`, the first at once and the last always.
 */
export function addressWriter(): (params: Params, mode: HistoryMode) => void {
  let waiting: string | undefined;
  let isResting = false;

  const replace = () => {
    if (waiting === undefined) return;
    history.replaceState(null, '', waiting);
    waiting = undefined;
    isResting = true;
    setTimeout(wake, GAP_MS);
  };
  const wake = () => {
    isResting = false;
    replace();
  };
  // Write the last state when the reader leaves; going back discards it.
  addEventListener('pagehide', replace);
  addEventListener('popstate', () => (waiting = undefined));

  return (params, mode) => {
    const url = formatParams(params) || location.pathname;
    if (mode === 'push') {
      replace();
      history.pushState(null, '', url);
      return;
    }
    waiting = url;
    if (!isResting) replace();
  };
}
