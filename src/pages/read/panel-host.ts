import { formatParams } from '../../state/params.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import type { PageHost } from '../../ui/panel.ts';
import { FLAGSHIP_ID } from '../flagship.ts';

/** The services of this page for its panels. */
export function panelHost(app: TimelineState): PageHost {
  return {
    // With the timeline and the language: the recipient may have another language.
    addressOf(params) {
      const named = { data: FLAGSHIP_ID, lang: app.localizer.lang, ...params };
      return new URL(formatParams(named), location.href).href;
    },
    async fetchFont(file) {
      const { fetchFont } = await import('./font-files.ts');
      return fetchFont(file);
    },
    // The page of a language is in a subfolder of the app.
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
