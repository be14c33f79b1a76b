import { mount } from 'svelte';
import { sharedWords } from '../../i18n/words.ts';
import Failure from '../../ui/Failure.svelte';
import type { LoadFailure } from '../load.ts';

/**
 * Says why the timeline cannot be shown: above the page where that was prerendered, else alone.
 *
 * @param isOwn whether it is the timeline that the page was prerendered for
 */
export function fail({ failure, mayPass }: LoadFailure, target: HTMLElement, isOwn: boolean): void {
  const html = document.documentElement;
  const alone = !isOwn || target.dataset['page'] !== html.lang;
  if (alone) target.replaceChildren();
  const anchor = target.firstChild;
  const words = sharedWords.of(html.lang);
  const onagain = () => location.reload();
  const home = html.dataset['root'] ?? location.pathname;
  const props = { words, message: failure, alone, home };
  mount(Failure, {
    target,
    props: { ...props, ...(mayPass && { onagain }) },
    ...(anchor && { anchor }),
  });
  target.dataset['khatt'] = 'error';
  delete html.dataset['wait'];
}
