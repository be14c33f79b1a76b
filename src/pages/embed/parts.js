// @ts-check
// Runs the embed's parts. They are classic scripts: each registers under its name in `khattParts` what it
// needs and a function that runs it (see build/embed.ts).
{
  const { dataset } = document.documentElement;
  /** @typedef {{ (name: string): object, load: (name: string) => Promise<object> }} Require */
  /** @typedef {[needs: string[], run: (exports: object, require: Require) => void]} Part */

  /** @type {Record<string, Part>} */
  const parts = {};
  /** @type {Map<string, Promise<unknown>>} */
  const coming = new Map();
  /** @type {Map<string, object>} */
  const exported = new Map();
  const files = new Map(
    (dataset['chunks'] ?? '')
      .split(' ')
      .map((chunk) => /** @type {[string, string]} */ (chunk.split('='))),
  );

  /** Under Trusted Types the URL of a script needs a policy; this one allows only files of the embed's own folder. */
  const policy = window.trustedTypes?.createPolicy('khatt-embed', {
    createScriptURL(url) {
      const own = new URL(dataset['root'] ?? './', document.baseURI).href;
      if (new URL(url, document.baseURI).href.startsWith(own)) return url;
      throw new Error(`not a script of this site: ${url}`);
    },
  });
  /** @type {(url: string) => string} */
  const scriptUrl = (url) => policy?.createScriptURL(url) ?? url;

  /** @type {(name: string) => Promise<void>} */
  const run = (name) =>
    new Promise((resolve, reject) => {
      const src = scriptUrl(files.get(name) ?? '');
      const script = Object.assign(document.createElement('script'), { src });
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Error(`not loaded: ${src}`)));
      document.head.append(script);
    });

  /** @type {(name: string) => Promise<unknown>} */
  const come = (name) => {
    const known = coming.get(name);
    if (known) return known;
    const begun = run(name).then(() => Promise.all((parts[name]?.[0] ?? []).map(come)));
    coming.set(name, begun);
    // What failed is asked for anew when it is wanted again.
    begun.catch(() => coming.delete(name));
    return begun;
  };

  /** @type {(name: string) => object} */
  const exportsOf = (name) => {
    const known = exported.get(name);
    if (known) return known;
    const own = {};
    exported.set(name, own);
    parts[name]?.[1](own, require);
    return own;
  };

  /** @type {Require} */
  const require = Object.assign(exportsOf, {
    load: async (/** @type {string} */ name) => {
      await come(name);
      return exportsOf(name);
    },
  });

  Object.assign(self, { khattParts: parts, khattScriptUrl: scriptUrl });
  require.load('embed').catch(() => {
    const page = document.getElementById('khatt');
    const { lang } = document.documentElement;
    const says = JSON.parse(dataset['says'] ?? '{}');
    const words = says[lang] ?? says['en'];
    if (!page || !words) return;
    const alert = document.createElement('p');
    Object.assign(alert, {
      className: 'coming',
      role: 'alert',
      textContent: `${words.unloaded} `,
    });
    const again = Object.assign(document.createElement('button'), {
      className: 'button strong',
      textContent: words.again,
      onclick: () => location.reload(),
    });
    alert.append(again);
    page.replaceChildren(alert);
    page.dataset['khatt'] = 'error';
  });
}
