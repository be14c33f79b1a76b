import { expect, test } from 'vitest';
import { find, openPage } from '../../support/reading-page.ts';

/** The widths of the lines of the one relation: its curve and its head. */
const widths = () =>
  [...document.querySelectorAll<SVGElement>('.box [data-relation], .box [data-relation] *')]
    .map((element) => element.getAttribute('stroke-width'))
    .filter((width) => width !== null);

const LIGHT = '1';
const FULL = '2.25';

test('a relation drawn lightly has its full weight while its event is pointed at, focused or chosen', async () => {
  const relations = [{ from: 'letter', type: 'responds-to', to: 'strike' }];
  const app = await openPage({ changes: { relations } });
  await expect.poll(widths).toContain(LIGHT);

  const mark = () => find('.box [data-mark="letter"]').getBoundingClientRect();
  const box = find('.box');
  const { x, y, width, height } = mark();
  const at = { clientX: x + width / 2, clientY: y + height / 2, pointerType: 'mouse' };
  const point = () => box.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true }));
  await expect.poll(() => (point(), widths())).toContain(FULL);
  expect(widths()).not.toContain(LIGHT);
  box.dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(widths).toContain(LIGHT);

  const link = find('li[data-event="letter"] h4 a');
  link.closest('details')?.setAttribute('open', '');
  link.focus();
  await expect.poll(widths).toContain(FULL);
  link.blur();
  app.light();
  await expect.poll(widths).toContain(LIGHT);

  app.choose('strike');
  await expect.poll(widths).toContain(FULL);
  expect(widths()).not.toContain(LIGHT);
});
