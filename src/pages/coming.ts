// What a page says while its timeline is coming, and where it cannot be opened.
import { mount, unmount } from 'svelte';
import { directionOf, spokenFor } from '../i18n/languages.ts';
import { loadingWords } from '../i18n/loading.ts';
import Unloaded from '../ui/Unloaded.svelte';

const html = document.documentElement;
const target = document.getElementById('khatt')!;

/** Opens a page; if part of the program cannot be loaded, that is said, and can be tried again. */
export async function openOrSay(open: () => Promise<void>): Promise<void> {
  try {
    await open();
  } catch (failure) {
    console.error(failure);
    target.querySelector('.coming')?.remove();
    target.dataset['khatt'] = 'error';
    delete html.dataset['wait'];
    const props = { lang: html.lang, onreload: () => location.reload(), onagain };
    const note = mount(Unloaded, { target: document.body, props });
    function onagain(): void {
      void unmount(note);
      tryAgain(open);
    }
  }
}

/** Opens a page anew. What was prerendered may have been touched, so it is not taken over any more. */
export function tryAgain(open: () => Promise<void>): void {
  if (target.dataset['page'] !== html.lang) sayComing();
  delete target.dataset['page'];
  target.dataset['khatt'] = 'loading';
  void openOrSay(open);
}

/** Says in the page's place which timeline is coming, as swap.js does before any module is here. */
export function sayComing(
  name = new URLSearchParams(location.search).get('data') ?? document.title,
): void {
  const lang = spokenFor(html.lang);
  const [before = '', after = ''] = loadingWords(lang).loading.split('#');
  const status = document.createElement('p');
  Object.assign(status, { className: 'coming', role: 'status', lang, dir: directionOf(lang) });
  const named = Object.assign(document.createElement('bdi'), { textContent: name });
  status.append(before, named, after, document.createElement('progress'));
  target.replaceChildren(status);
}
