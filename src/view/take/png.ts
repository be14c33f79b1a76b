import type { Picture } from '../picture.ts';

/** Dots of the picture for each px of the screen. */
const FINENESS = 2;
/** More than this a canvas does not hold everywhere: Safari on a phone gives up first. */
const MOST_DOTS = 16_777_216;
const MOST_DOTS_A_SIDE = 8192;

/** A picture in dots, as fine as a canvas allows. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const scale = Math.min(
    FINENESS,
    MOST_DOTS_A_SIDE / Math.max(width, height),
    Math.sqrt(MOST_DOTS / (width * height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const image = await imageOf(svg);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
