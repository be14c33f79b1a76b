import type { Page } from '@playwright/test';

/** What of the stage is beyond its edges, is cut, or lies on something else. */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('[data-stage]')!;
    const faults: string[] = [];
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.visually-hidden');
    const texts = [...stage.querySelectorAll('*')].filter(
      (element) =>
        isSeen(element) &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim()),
    );
    const bottom = stage.querySelector('.slide')!.getBoundingClientRect().bottom;
    for (const element of texts) {
      const { left, right, top, bottom: foot } = element.getBoundingClientRect();
      const text = element.textContent;
      if (left < -1 || right > innerWidth + 1) faults.push(`beyond the sides: ${text}`);
      // On a phone what is told scrolls.
      const scrolls = innerWidth < 400 && element.closest('.slide');
      if (top < -1 && !scrolls) faults.push(`beyond the top: ${text}`);
      const isSvg = element instanceof SVGElement;
      if (isSvg && foot > innerHeight + 1) faults.push(`beyond the foot: ${text}`);
      if (!isSvg && !scrolls && element.closest('.slide') && foot > bottom + 1)
        faults.push(`cut: ${text}`);
    }
    const boxes = texts
      .filter((element) => element instanceof SVGElement)
      .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }));
    const own = [...stage.querySelectorAll('[data-mark]')].map((element) => {
      return { name: element.getAttribute('data-mark')!, box: element.getBoundingClientRect() };
    });
    const all = [...boxes, ...own];
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Boxes of text are higher than its letters.
        if (across > 1 && down > 8) faults.push(`${a.name} lies on ${b.name}`);
      }
    }
    return faults;
  });
}

/** The smallest text on the stage, in px as it is on screen. */
export function smallestPx(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sizes: number[] = [];
    for (const element of document.querySelectorAll('[data-stage] *')) {
      const isText = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.nodeValue!.trim(),
      );
      if (!isText || element.closest('.visually-hidden')) continue;
      const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a : 1;
      sizes.push(parseFloat(getComputedStyle(element).fontSize) * scale);
    }
    return Math.min(...sizes);
  });
}
