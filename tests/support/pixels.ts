import type { Page } from '@playwright/test';

/** Differences of the three channels that add up to no more are those of smoothed edges. */
const TOLERANCE = 24;

/** The share of pixels in which two pictures (PNG) of one size differ, from 0 to 1. */
export function shareOfOthers(page: Page, before: Buffer, after: Buffer): Promise<number> {
  const pictures = [before, after].map((picture) => picture.toString('base64'));
  return page.evaluate(
    async ({ pictures, tolerance }) => {
      const pixelsOf = async (picture: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      };
      const [a, b] = [await pixelsOf(pictures[0]!), await pixelsOf(pictures[1]!)];
      if (a.length !== b.length) throw new Error('pictures of different sizes');
      let others = 0;
      for (let i = 0; i < a.length; i += 4) {
        const gap = [0, 1, 2].reduce((sum, k) => sum + Math.abs(a[i + k]! - b[i + k]!), 0);
        if (gap > tolerance) others++;
      }
      return (others * 4) / a.length;
    },
    { pictures, tolerance: TOLERANCE },
  );
}

declare global {
  interface Window {
    /** How much a page's layout has shifted by itself (Web Vitals' CLS, without its windows). */
    shiftOf: () => number;
  }
}

/** For a page's start: counts how much its layout shifts by itself. */
export function watchShifts(): void {
  let shift = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) shift += entry.value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.shiftOf = () => {
    add(observer.takeRecords());
    return shift;
  };
}
