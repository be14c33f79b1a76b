import { mount, unmount, type ComponentProps } from 'svelte';
import type { Parts } from '../../../ui/parts.ts';
import Widget from '../Widget.svelte';

/** What may change while it is shown. */
type Own = Pick<ComponentProps<typeof Widget>, 'heightPx' | 'headingLevel'>;

interface Shown {
  set(own: Own): void;
  remove(): void;
}

/** Shows the widget in an element. */
export function showWidget(
  target: HTMLElement,
  { heightPx, headingLevel, ...given }: ComponentProps<typeof Widget>,
  context: Map<string, Parts>,
): Shown {
  let own = $state.raw<Own>({ heightPx, headingLevel });
  const props = {
    ...given,
    get heightPx() {
      return own.heightPx;
    },
    get headingLevel() {
      return own.headingLevel;
    },
  };
  const widget = mount(Widget, { target, props, context });
  return {
    set: (changed) => (own = changed),
    remove: () => void unmount(widget),
  };
}
