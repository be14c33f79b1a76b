import { fetchText, type Fetched } from '../load.ts';

declare global {
  interface Window {
    /** Texts of timelines by id, set by the scripts beside their files. */
    khattTexts?: Record<string, string>;
    /** The licences of what a self-contained file includes, packed with its code. */
    khattLicences?: string;
    /** Allows a script of the embed's folder under Trusted Types; set by parts.js. */
    khattScriptUrl?: (url: string) => string;
  }
}

/**
 * Gets a timeline's text. In an iframe with an opaque origin (a sandbox without `allow-same-origin`) its own
 * server is cross-origin, which allows a fetch only with CORS, but always a script.
 * So there the text of an id is loaded as a script, `data/ID.js` beside `data/ID.json`.
 */
export async function getText(url: URL, id: string | undefined): Promise<Fetched> {
  const here = id === undefined ? undefined : window.khattTexts?.[id];
  if (here !== undefined) return here;
  if (id === undefined || self.origin !== 'null') return fetchText(url);
  return byScript(url.href.replace(/\.json$/, '.js'), id);
}

function byScript(url: string, id: string): Promise<Fetched> {
  const src = window.khattScriptUrl?.(url) ?? url;
  return new Promise((resolve) => {
    const script = Object.assign(document.createElement('script'), { src });
    const end = () => resolve(window.khattTexts?.[id] ?? { failure: 'not found' });
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    document.head.append(script);
  });
}
