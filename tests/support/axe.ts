import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/**
 * Fails with a line for each element that axe finds at fault, by WCAG 2.2 AA and best practice.
 * @param frames off where a frame is a page of its own, whose landmarks axe takes for the page's
 */
export async function expectAccessible(page: Page, { frames = true } = {}): Promise<void> {
  const axe = new AxeBuilder({ page });
  if (!frames) axe.exclude('iframe');
  // Where there is no frame to reach, axe can do without a page of its own to put its findings together,
  // and is twice as quick.
  axe.setLegacyMode(page.frames().length === 1);
  const { violations } = await axe
    .options({
      runOnly: { type: 'tag', values: TAGS },
      // Off by default in axe, whatever the tags.
      rules: { 'target-size': { enabled: true } },
      // What passes need not be described: that takes a quarter of the time.
      resultTypes: ['violations'],
    })
    .analyze();
  expect(violations.flatMap(describe), `accessibility of ${page.url()}`).toEqual([]);
}

function describe({ id, help, nodes }: Violation): string[] {
  return nodes.map(
    ({ target, failureSummary }) =>
      `${id}: ${help}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
  );
}
