import { group } from 'd3';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';

/** A piece of text on a page, pt from its top left corner. */
interface Run {
  text: string;
  left: number;
  right: number;
  /** Of its baseline. */
  y: number;
  sizePt: number;
}

export interface PdfFont {
  name: string;
  isEmbedded: boolean;
}

export interface PdfPage {
  widthPt: number;
  heightPt: number;
  runs: readonly Run[];
  fonts: readonly PdfFont[];
}

/** The pages of a document as a reader sees them: their sizes, texts and fonts. */
export async function pagesOfPdf(pdf: Buffer): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let n = 1; n <= document.numPages; n++) pages.push(await pageOf(await document.getPage(n)));
  await task.destroy();
  return pages;
}

/** Words as they are compared: without case, vowel marks, and the forms that Arabic letters take in print. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{M}\u0640]/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text that are on no line of these pages, in either direction. */
export function missingFrom(pages: readonly PdfPage[], text: string): string[] {
  const lines = pages.flatMap(linesOf);
  return wordsOf(text).filter((word) => !lines.some((line) => line.includes(word)));
}

/** The letters of each line, without spaces: read from the left, and read from the right. */
function linesOf({ runs }: PdfPage): string[] {
  const byLine = group(runs, ({ y }) => Math.round(y));
  return [...byLine.values()].flatMap((line) => {
    const ordered = line.toSorted((a, b) => a.left - b.left);
    return [ordered, ordered.toReversed()].map((runs) =>
      wordsOf(runs.map(({ text }) => text).join('')).join(''),
    );
  });
}

async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , sizePt, x, y] = item.transform as number[];
    return [{ text: item.str, left: x!, right: x! + item.width, y: height - y!, sizePt: sizePt! }];
  });
  return { widthPt: width, heightPt: height, runs, fonts: await fontsOf(page) };
}

/** What a font is, as pdf.js keeps it once the page's drawing is read. */
interface LoadedFont {
  name: string;
  missingFile?: boolean;
  isType3Font?: boolean;
}

async function fontsOf(page: PDFPageProxy): Promise<PdfFont[]> {
  await page.getOperatorList();
  const objects = [...page.commonObjs] as [string, LoadedFont][];
  return objects
    .filter(([key]) => /_f\d+$/.test(key))
    .map(([, { name, missingFile, isType3Font }]) => ({
      name: name.replace(/^[A-Z]{6}\+/, ''),
      // One of type 3 has its letters drawn in the document.
      isEmbedded: !missingFile || isType3Font === true,
    }));
}
