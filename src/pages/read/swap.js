// @ts-check
// Runs right after the page's content: replaces it with the language that boot.js chose.
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
}
