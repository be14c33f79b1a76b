// @ts-check
// Runs in the head of every page before anything is painted: sets language, direction and theme, so
// that neither a wrong language nor a wrong theme is ever visible. Prerendered content that does not match
// the address stays hidden until scripts have changed it (`data-wait`, see page.css).
{
  const html = document.documentElement;
  const {
    languages = '',
    timeline = '',
    root = '',
    fonts = '',
    chunks = '',
    known = '',
  } = html.dataset;
  const params = new URLSearchParams(location.search);
  html.dataset['scripts'] = '';

  const theme = params.get('theme') ?? '';
  if (['light', 'dark', 'contrast'].includes(theme)) html.dataset['theme'] = theme;

  const spoken = languages.split(' ').map((entry) => entry.split(':'));
  const preferred = [
    params.get('lang') ?? '',
    ...(html.dataset['negotiate'] === undefined ? [] : navigator.languages),
  ];
  const found = preferred
    .map((tag) => spoken.find(([lang]) => lang && lang === tag.split('-')[0]))
    .find((entry) => entry !== undefined);
  const [lang = html.lang, dir = html.dir] = found ?? [];

  const data = params.get('data') ?? timeline;
  const isOther = data !== timeline;
  if (isOther) {
    // The page's own title is the browser's until its body is here; what shares or previews reads the rest.
    document.title = `${data} · Khatt`;
    const about = 'meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]';
    const ways = 'link[rel="canonical"], link[rel="alternate"], [type="application/ld+json"]';
    for (const tag of document.head.querySelectorAll(`${about}, ${ways}`)) tag.remove();
  }
  // The other pages show none of the prerendered content.
  const view = params.get('view') ?? '';
  const isBeside = ['present', 'notes', 'class', 'handouts'].includes(view);
  if (isBeside) html.dataset['view'] = view;
  // What is pressed on the way to the stage, and before its scripts are here, is not lost; see early-keys.ts.
  window.khattKeys = isBeside ? [] : undefined;
  addEventListener('keydown', (event) => {
    window.khattKeys?.push(event);
    if (html.dataset['leaving'] === undefined) return;
    try {
      sessionStorage['khatt-keys'] =
        `${sessionStorage['khatt-keys'] ?? ''}${event.key}\t${event.code}\n`;
    } catch {
      // Nothing may be stored.
    }
  });
  addEventListener('pageshow', () => delete html.dataset['leaving']);
  const asked = params.get('lang') ?? '';
  // A language without a prerendered page.
  const isUnprinted = asked !== '' && asked !== 'both' && !spoken.some(([one]) => one === asked);
  if (isOther || isBeside || isUnprinted) html.dataset['wait'] = 'page';
  else if (lang !== html.lang) html.dataset['wait'] = 'language';
  else if (params.has('event')) html.dataset['wait'] = 'event';
  // Should a script be late, the same timeline in another state is better than nothing; another timeline is not.
  if (html.dataset['wait'] !== 'page') setTimeout(() => delete html.dataset['wait'], 8000);
  html.lang = lang;
  html.dir = dir;

  /** @type {(rel: string, href: string, as: string) => void} */
  const hint = (rel, href, as) => {
    const link = { rel, href, as, crossOrigin: 'anonymous' };
    document.head.append(Object.assign(document.createElement('link'), link));
  };
  // Preload what the page's script will import.
  const screen = matchMedia('(width < 40em)').matches ? 'narrow' : 'wide';
  const needs = [lang, isBeside ? 'beside' : screen];
  if (isOther && !isBeside) needs.push('narrow');
  if (!known.split(' ').includes(data)) needs.push('check');
  for (const entry of chunks.split(' ')) {
    const [when = '', files = ''] = entry.split(':');
    if (!needs.includes(when)) continue;
    for (const file of files.split(',')) hint('modulepreload', root + file, 'script');
  }
  // The fonts of the other direction, which parallel text shows too.
  if (dir === 'rtl' || asked === 'both')
    for (const url of fonts.split(' ')) if (url) hint('preload', url, 'font');
  // Whatever else may be one, these are addresses of timelines: see pages/load.ts.
  if (/^[\w-]+$/.test(data)) hint('preload', `${root}data/${data}.json`, 'fetch');
  else if (/^https?:\/\/[\w.:-]+\/[^\s\\]*$/.test(data)) hint('preload', data, 'fetch');
  else if (/^\w[\w./-]*\.json$/.test(data)) hint('preload', root + data, 'fetch');

  const sayUnloaded = () => {
    const page = document.getElementById('khatt');
    const says = JSON.parse(html.dataset['says'] ?? '{}');
    const words = says[lang] ?? says['en'];
    if (!page || !words) return;
    page.querySelector('.coming')?.remove();
    delete html.dataset['wait'];
    page.dataset['khatt'] = 'error';
    const alert = document.createElement('p');
    Object.assign(alert, { className: 'coming', role: 'alert', dir: words.dir });
    const again = Object.assign(document.createElement('button'), {
      className: 'button strong',
      textContent: words.again,
      onclick: () => location.reload(),
    });
    alert.append(`${words.unloaded} `, again);
    page.prepend(alert);
  };
  // What main.ts cannot load.
  addEventListener('khatt:unloaded', sayUnloaded);
  // The page's script, or what it imports, cannot be loaded: what is here is read as without scripts.
  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return;
      delete html.dataset['scripts'];
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', sayUnloaded);
      else sayUnloaded();
    },
    true,
  );
}
