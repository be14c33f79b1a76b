import { formatParams } from '../../state/params.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import type { PageHost } from '../../ui/panel.ts';
import { FLAGSHIP_ID } from '../flagship.ts';

/** What this page does and knows for its panels. */
export function panelHost(app: TimelineState): PageHost {
  return {
    // Names the timeline and the language too: who opens it may have another language.
    addressOf(params) {
      const named = { data: FLAGSHIP_ID, lang: app.localizer.lang, ...params };
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
      return app.params.data ?? FLAGSHIP_ID;
    },
    get isShared() {
      return Object.hasOwn(KHATT_CHECKED, app.params.data ?? FLAGSHIP_ID);
    },
  };
}
