// @ts-check
// Runs in the head of the embed before anything is painted, or when a static one comes alive: sets language, direction and theme, loads the
// fonts, and preloads what the first view will fetch.
{
  const html = document.documentElement;
  const { languages = '', chunks = '', sheets = '', timeline = '', root = './' } = html.dataset;
  const params = new URLSearchParams(`${location.search}&${html.dataset['query'] ?? ''}`);
  html.dataset['scripts'] = '';

  const theme = params.get('theme') ?? '';
  if (['light', 'dark', 'contrast'].includes(theme)) html.dataset['theme'] = theme;

  const spoken = new Map(
    languages.split(' ').map((entry) => /** @type {[string, string]} */ (entry.split(':'))),
  );
  const preferred = [params.get('lang') ?? '', ...navigator.languages].map(
    (tag) => /** @type {string} */ (tag.split('-')[0]),
  );
  html.lang = preferred.find((lang) => lang && spoken.has(lang)) ?? 'en';
  html.dir = spoken.get(html.lang) ?? 'ltr';

  // With an opaque origin even its own server is cross-origin and may refuse fonts and data: a
  // stylesheet with the fonts and a script with the data can always be loaded.
  const isOpaque = self.origin === 'null';
  /** @type {(link: Partial<HTMLLinkElement>) => void} */
  const add = (link) => document.head.append(Object.assign(document.createElement('link'), link));
  const named = (/** @type {string} */ text) =>
    new Map(text.split(' ').map((entry) => /** @type {[string, string]} */ (entry.split('='))));

  // Empty in a self-contained file.
  const files = named(chunks);
  const upright = innerWidth < 560 ? files.get('upright') : undefined;
  for (const href of [files.get('embed'), files.get(html.lang), upright])
    if (href) add({ rel: 'preload', as: 'script', href });

  const data = params.get('data') ?? timeline;
  const isId = chunks && /^[\w-]+$/.test(data);
  if (isId && isOpaque) add({ rel: 'preload', as: 'script', href: `${root}data/${data}.js` });
  else if (isId)
    add({
      rel: 'preload',
      as: 'fetch',
      href: `${root}data/${data}.json`,
      crossOrigin: 'anonymous',
    });

  const isArabic = html.dir === 'rtl' || params.get('lang') === 'both';
  const fonts = isOpaque ? ['latin', ...(isArabic ? ['arabic'] : [])] : ['fonts'];
  for (const name of ['embed', ...fonts]) {
    const href = named(sheets).get(name);
    if (href) add({ rel: 'stylesheet', href });
  }
}
