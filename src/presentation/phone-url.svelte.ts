import { getContext } from 'svelte';
import { isReachable, onOrigin } from './reach.ts';
import { NETWORK, type AskNetwork } from './network.ts';

/**
 * The address of a page as phones in the room can open it; undefined while it is not known, null where
 * there is none. To be called while a component is made.
 * @param href the address as a link on this page has it
 */
export function phoneUrl(href: () => string): { readonly url: string | null | undefined } {
  const ask = getContext<AskNetwork | undefined>(NETWORK);
  let origins = $state.raw<readonly string[]>();
  const own = $derived(onOrigin(href(), document.baseURI));
  const url = $derived.by(() => {
    if (isReachable(own)) return own;
    if (!/^http/.test(own)) return null;
    if (!origins) return undefined;
    return origins[0] === undefined ? null : onOrigin(own, document.baseURI, origins[0]);
  });
  $effect(() => {
    if (url === undefined) void (ask?.() ?? Promise.resolve([])).then((found) => (origins = found));
  });
  return {
    get url() {
      return url;
    },
  };
}
