import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfContent {
  /** Text of each page, lines joined by spaces. */
  readonly pages: readonly string[];
  readonly title: string;
  readonly outline: readonly string[];
  readonly isTagged: boolean;
}

/** What a reader's program sees in a PDF. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfContent> => {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  const { info } = await document.getMetadata();
  const marks = await document.getMarkInfo();
  const outline = (await document.getOutline()) ?? [];
  return {
    pages,
    title: 'Title' in info ? String(info.Title) : '',
    outline: outline.map(({ title }) => title),
    isTagged: marks?.Marked === true,
  };
};
