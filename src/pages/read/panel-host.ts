import { BOTH, formatParams, type Params } from '../../state/params.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import type { PageHost } from '../../ui/panel.ts';
import { ownTimeline } from '../own-timeline.ts';

/** The services of this page for its panels. */
export function panelHost(app: TimelineState): PageHost {
  // A function: the build renders the page without a document.
  const rootOf = () => document.documentElement.dataset['root'];
  const idOf = (params: Params) => params.data ?? ownTimeline();
  const isBuilt = (id: string) => Object.hasOwn(KHATT_CHECKED, id);
  return {
    // With the timeline and the language: the recipient may have another language, and a link to the page of
    // its own that the build made previews as that timeline.
    addressOf(params) {
      const id = idOf(params);
      const root = rootOf();
      const { lang } = app.localizer;
      const named = { data: id, lang, ...params };
      if (root === undefined || !isBuilt(id))
        return new URL(formatParams(named), location.href).href;
      const { data, lang: asked, ...rest } = named;
      const view = { ...rest, ...(asked === BOTH && { lang: BOTH }) };
      return new URL(
        `${root}${encodeURIComponent(data)}/${lang}/${formatParams(view)}`,
        location.href,
      ).href;
    },
    async fetchFont(file) {
      const { fetchFont } = await import('./font-files.ts');
      return fetchFont(file);
    },
    // The page of a language is in a subfolder of the app.
    get root() {
      return new URL(rootOf() ?? './', location.href).href;
    },
    get data() {
      return idOf(app.params);
    },
    isAddressed: KHATT_ADDRESSED,
    get isShared() {
      return isBuilt(idOf(app.params));
    },
  };
}
