import { formatParams } from '../../state/params.ts';
import type { Reader } from '../../state/reader.svelte.ts';
import type { PageHost } from '../../ui/panel.ts';
import { FLAGSHIP } from '../flagship.ts';

/** What this page does and knows for its panels. */
export function panelHost(reader: Reader): PageHost {
  return {
    // Names the timeline and the language too: who opens it may have another language.
    addressOf(params) {
      const named = { data: FLAGSHIP, lang: reader.lang, ...params };
      return new URL(formatParams(named), location.href).href;
    },
    async fetchFont(file) {
      const { fetchFont } = await import('./font-files.ts');
      return fetchFont(file);
    },
    // The page of a language lies in a folder of the app's.
    get root() {
      return new URL(document.documentElement.dataset['root'] ?? './', location.href).href;
    },
    get data() {
      return reader.params.data ?? FLAGSHIP;
    },
    get isShared() {
      return Object.hasOwn(KHATT_CHECKED, reader.params.data ?? FLAGSHIP);
    },
  };
}
