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
  const { numPages, getPage } = await task.promise.then((document) => ({
    numPages: document.numPages,
    getPage: (n: number) => document.getPage(n),
  }));
  const pages: PdfPage[] = [];
  for (let n = 1; n <= numPages; n++) pages.push(await pageOf(await getPage(n)));
  await task.destroy();
  return pages;
}

async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , sizePt, x, y] = item.transform as number[];
    const left = item.dir === 'rtl' ? x! : x!;
    return [{ text: item.str, left, right: left + item.width, y: height - y!, sizePt: sizePt! }];
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
      isEmbedded: !missingFile && !isType3Font,
    }));
}
