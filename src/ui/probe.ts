/** A label on screen, in CSS px from the viewport's top left corner. */
interface ScreenLabel {
  id: string;
  text: string;
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The centre of a mark on screen, in CSS px; `count` if it represents several events. */
interface ScreenMark {
  id?: string;
  count?: number;
  x: number;
  y: number;
}

/** The labels and marks on screen, for tests and journalists' scripts. */
export interface Probe {
  labels(): ScreenLabel[];
  marks(): ScreenMark[];
}

/** A probe for marks and labels that are elements, `data-mark` and `data-label`, within `root`. */
export function elementProbe(root: ParentNode): Probe {
  return {
    labels: () =>
      boxesOf(root, 'label').map(({ id, box, text }) => {
        return { id, text, x: box.x, y: box.y, w: box.width, h: box.height };
      }),
    marks: () =>
      boxesOf(root, 'mark').map(({ id, box }) => {
        return { id, x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
  };
}

function boxesOf(root: ParentNode, name: 'label' | 'mark') {
  return [...root.querySelectorAll<HTMLElement>(`[data-${name}]`)]
    .map((element) => ({
      id: element.dataset[name]!,
      box: element.getBoundingClientRect(),
      text: element.textContent.trim(),
    }))
    .filter(({ box }) => box.width > 0);
}
