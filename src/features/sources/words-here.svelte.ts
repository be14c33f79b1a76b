import { loadDepth, type DepthWords } from '../../i18n/depth.ts';
import type { Reader } from '../../state/reader.svelte.ts';

/**
 * The words of what opens on demand, for a component that does not wait for them: undefined until
 * they are here. To be called while the component is made.
 */
export function deepWords(reader: () => Reader): { readonly here: DepthWords | undefined } {
  let words = $state.raw<DepthWords>();
  $effect(() => {
    let isWanted = true;
    void loadDepth(reader().lang).then((loaded) => {
      if (isWanted) words = loaded;
    });
    return () => (isWanted = false);
  });
  return {
    get here() {
      return words;
    },
  };
}
