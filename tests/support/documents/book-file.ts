import { escapeXml } from './word-file.ts';
import { zipFile, type ZipPart } from './zip-file.ts';

/** The parts of an e-book whose chapters are given as XHTML bodies. */
export function bookParts(chapters: readonly string[], title = 'A Book of Harbours'): ZipPart[] {
  const items = chapters.map(
    (_, index) =>
      `<item id="c${index}" href="text/c%20${index}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const refs = chapters.map((_, index) => `<itemref idref="c${index}"/>`);
  return [
    { name: 'mimetype', content: 'application/epub+zip', isStored: true },
    {
      name: 'META-INF/container.xml',
      content:
        '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    },
    {
      name: 'OEBPS/book.opf',
      content: `<?xml version="1.0"?><package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>${escapeXml(title)}</dc:title><dc:creator>Noor Haddad</dc:creator><dc:date>2024-05-01</dc:date><dc:language>en</dc:language></metadata><manifest>${items.join('')}</manifest><spine>${refs.join('')}</spine></package>`,
    },
    ...chapters.map((body, index) => ({
      name: `OEBPS/text/c ${index}.xhtml`,
      content: `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
    })),
  ];
}

/** An e-book of these chapters, each of paragraphs. */
export function bookFile(chapters: readonly (readonly string[])[]): Uint8Array {
  return zipFile(
    bookParts(
      chapters.map((paragraphs) => paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('')),
    ),
  );
}
