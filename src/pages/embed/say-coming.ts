import { directionOf, spokenFor } from '../../i18n/languages.ts';
import { loadingWords } from '../../i18n/loading.ts';

/** Says in the embed's place which timeline is coming. */
export function sayComing(target: Element, name: string): void {
  const lang = spokenFor(document.documentElement.lang);
  const [before = '', after = ''] = loadingWords(lang).loading.split('#');
  const status = document.createElement('p');
  Object.assign(status, { className: 'coming', role: 'status', lang, dir: directionOf(lang) });
  const named = Object.assign(document.createElement('bdi'), { textContent: name });
  status.append(before, named, after, document.createElement('progress'));
  target.replaceChildren(status);
}
