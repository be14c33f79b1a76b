import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line or a part of one, in points from the page's left foot. */
export interface PdfText {
  text: string;
  x: number;
  y: number;
  width: number;
  isBold: boolean;
}

interface PdfFont {
  name: string;
  isEmbedded: boolean;
  /** Whether its letters are drawings, as those with a rim are. */
  isDrawn: boolean;
}

export interface PdfPage {
  widthPt: number;
  heightPt: number;
  texts: PdfText[];
  fonts: PdfFont[];
}

/** The pages of a printed document, with the letters as they are typed. */
export async function pagesOfPdf(file: Buffer): Promise<PdfPage[]> {
  const task = getDocument({
    data: new Uint8Array(file),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
  });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    // The fonts are there once it is known what is drawn.
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
    const names = [...new Set(texts.map(({ fontName }) => fontName))];
    const fontOf = new Map(names.map((name) => [name, describe(page.commonObjs.get(name))]));
    const [left = 0, foot = 0, right = 0, head = 0] = page.view;
    pages.push({
      widthPt: right - left,
      heightPt: head - foot,
      texts: texts.map(({ str, transform, width, fontName }) => ({
        text: str.normalize('NFKC'),
        x: Number(transform[4]),
        y: Number(transform[5]),
        width,
        isBold: fontOf.get(fontName)!.name.includes('SemiBold'),
      })),
      fonts: [...fontOf.values()],
    });
  }
  await task.destroy();
  return pages;
}

function describe(font: { name: string; missingFile?: boolean; isType3Font?: boolean }): PdfFont {
  const isDrawn = font.isType3Font ?? false;
  return { name: font.name, isEmbedded: isDrawn || !font.missingFile, isDrawn };
}
