import { mount, unmount, type ComponentProps } from 'svelte';
import type { Parts } from '../../../ui/parts.ts';
import Widget from '../Widget.svelte';

interface Shown {
  setHeight(heightPx: number | undefined): void;
  remove(): void;
}

/** Shows the widget in an element. */
export function showWidget(
  target: HTMLElement,
  { heightPx, ...given }: ComponentProps<typeof Widget>,
  context: Map<string, Parts>,
): Shown {
  const size = $state({ heightPx });
  const props = {
    ...given,
    get heightPx() {
      return size.heightPx;
    },
  };
  const widget = mount(Widget, { target, props, context });
  return {
    setHeight: (heightPx) => (size.heightPx = heightPx),
    remove: () => void unmount(widget),
  };
}
