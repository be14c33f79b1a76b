import { hydrate, mount, type ComponentProps } from 'svelte';
import type { Parts } from '../../ui/parts.ts';
import Shelf from './Shelf.svelte';

/** Shows the foot of the page in its place, hydrating the prerendered one if that is in the same language. */
export function show(
  target: Element,
  props: ComponentProps<typeof Shelf>,
  context: Map<string, Parts>,
): void {
  const { lang, secondLang } = props.localizer;
  const options = { target, props, context };
  const isHere = target.querySelector('[data-lang]')?.getAttribute('data-lang') === lang;
  if (isHere && secondLang === undefined) return void hydrate(Shelf, options);
  target.replaceChildren();
  mount(Shelf, options);
}
