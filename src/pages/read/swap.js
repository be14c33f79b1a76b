// @ts-check
// Runs right after the page's content. Puts the language that boot.js chose in its place; and where the
// address asks for what is not here, a line that says what is coming, so that no other timeline is ever
// seen under that address.
{
  const html = document.documentElement;
  const page = document.getElementById('khatt');
  /** @type {HTMLTemplateElement | null} */
  const template = document.querySelector(`template[lang="${html.lang}"]`);
  if (page && template) {
    page.replaceChildren(template.content);
    page.dataset['page'] = html.lang;
    document.title = template.title;
    if (html.dataset['wait'] === 'language') delete html.dataset['wait'];
    if (!html.dataset['wait'] && new URLSearchParams(location.search).has('event'))
      html.dataset['wait'] = 'event';
  }

  // The picture in the page shows all of the timeline as it is today: another state is drawn by the scripts.
  const isPlain = [...new URLSearchParams(location.search).keys()].every((name) =>
    ['data', 'lang', 'theme'].includes(name),
  );
  if (!isPlain)
    for (const picture of document.querySelectorAll('[class^="first-"]')) picture.replaceChildren();

  /** @type {Record<string, { dir: string, loading: string }>} */
  const says = JSON.parse(html.dataset['says'] ?? '{}');
  const lang = html.lang in says ? html.lang : 'en';
  const words = says[lang];
  if (page && words && html.dataset['wait'] === 'page') {
    const name = new URLSearchParams(location.search).get('data') ?? document.title;
    const [before = '', after = ''] = words.loading.split('#');
    const status = document.createElement('p');
    Object.assign(status, { className: 'coming', role: 'status', lang, dir: words.dir });
    const named = Object.assign(document.createElement('bdi'), { textContent: name });
    status.append(before, named, after, document.createElement('progress'));
    page.replaceChildren(status);
    delete page.dataset['page'];
    document.title = `${name} · Khatt`;
    delete html.dataset['wait'];
  }
}
