// The text of a downloaded PDF, as pdf.js reads it.
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** `{ lines, pages, fonts }`: the lines in reading order, and of each page its size and where each text stands. */
export async function readPdf(bytes) {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await loading.promise;
  const lines = [];
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    lines.push(...items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("").split("\n").map((line) => line.trim()).filter(Boolean));
    const [, , width, height] = page.view;
    const places = items.filter(({ str }) => str.trim()).map(({ str, width, transform }) => ({ str, left: transform[4], right: transform[4] + width, bottom: transform[5] }));
    pages.push({ width, height, places });
  }
  const { info } = await pdf.getMetadata();
  await loading.destroy();
  return { lines, pages, title: info.Title };
}
