import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../../formats/article/errors.ts';
import { readArticle } from '../../../formats/read-article.ts';
import { HARBOUR, harbourPage } from '../../support/documents/articles.ts';
import { bookFile, bookParts } from '../../support/documents/book-file.ts';
import { pdfFile, typeset } from '../../support/documents/pdf-file.ts';
import { webArchive } from '../../support/documents/web-archive.ts';
import { wordFile, wordParagraph, wordParts } from '../../support/documents/word-file.ts';
import { zipFile, type ZipPart } from '../../support/documents/zip-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const cut = (bytes: Uint8Array, part = 0.6) => bytes.subarray(0, Math.floor(bytes.length * part));
const NESTED = 200_000;

/** A Word document in which the text is this part. */
function wordWith(part: Partial<ZipPart>): Uint8Array {
  const parts = wordParts(wordParagraph('Words.'));
  return zipFile(
    parts.map((each) => (each.name === 'word/document.xml' ? { ...each, ...part } : each)),
  );
}

/** No two alike, lest they pack too well. */
const nested = Array.from({ length: NESTED }, (_, index) => `<div id="${index}">`).join('');
const bomb = 'x'.repeat(30_000_000);
const twice = wordParts(wordParagraph('Words.'));

const REFUSED: [string, string, () => Uint8Array, ArticleError['code']][] = [
  ['a Word document that is cut off', 'a.docx', () => cut(wordFile(HARBOUR)), 'DAMAGED'],
  [
    'one with a bomb',
    'a.docx',
    () => wordWith({ content: `<w:document>${bomb}</w:document>` }),
    'TOO_LARGE',
  ],
  ['one that forges a small size', 'a.docx', () => wordWith({ forged: { size: 10 } }), 'DAMAGED'],
  [
    'one that forges a large size',
    'a.docx',
    () => wordWith({ forged: { size: 40_000_000 } }),
    'DAMAGED',
  ],
  [
    'one that forges a size beyond all',
    'a.docx',
    () => wordWith({ forged: { size: 4_000_000_000 } }),
    'TOO_LARGE',
  ],
  [
    'one that forges its packed size',
    'a.docx',
    () => wordWith({ forged: { packedSize: 4_000_000_000 } }),
    'DAMAGED',
  ],
  ['one that forges a checksum', 'a.docx', () => wordWith({ forged: { crc: 1 } }), 'DAMAGED'],
  ['one whose list leads elsewhere', 'a.docx', () => wordWith({ forged: { at: 0 } }), 'DAMAGED'],
  [
    'one whose list leads nowhere',
    'a.docx',
    () => wordWith({ forged: { at: 3_000_000_000 } }),
    'DAMAGED',
  ],
  [
    'one with two names for a part',
    'a.docx',
    () => wordWith({ forged: { ownName: 'word/other.xml' } }),
    'DAMAGED',
  ],
  ['one with two parts of a name', 'a.docx', () => zipFile([...twice, ...twice]), 'DAMAGED'],
  ['one whose list is longer than it is', 'a.docx', () => zipFile(twice, { count: 9 }), 'DAMAGED'],
  ['one that is locked', 'a.docx', () => wordWith({ isEncrypted: true }), 'ENCRYPTED'],
  [
    'one with entities',
    'a.docx',
    () => wordWith({ content: '<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>' }),
    'DAMAGED',
  ],
  ['one that is nested', 'a.docx', () => wordWith({ content: '<w:p>'.repeat(NESTED) }), 'TOO_DEEP'],
  [
    'one whose text is cut off',
    'a.docx',
    () => wordWith({ content: '<w:document><w:p><w:r><w:t>Half' }),
    'DAMAGED',
  ],
  ['one without text', 'a.docx', () => wordWith({ content: '<w:document/>' }), 'NO_TEXT'],
  ['one without its part', 'a.docx', () => zipFile(wordParts('').slice(0, 3)), 'BINARY'],
  [
    '2,001 files in one',
    'a.docx',
    () => zipFile(Array.from({ length: 2001 }, (_, i) => ({ name: `f${i}`, content: '' }))),
    'TOO_LARGE',
  ],
  ['an e-book that is cut off', 'a.epub', () => cut(bookFile([HARBOUR])), 'DAMAGED'],
  ['one with a bomb', 'a.epub', () => zipFile(bookParts([bomb])), 'TOO_LARGE'],
  ['one that is nested', 'a.epub', () => zipFile(bookParts([nested])), 'TOO_MANY_ELEMENTS'],
  [
    'one with entities',
    'a.epub',
    () =>
      zipFile(
        bookParts(['']).map((part) =>
          part.name.endsWith('.opf')
            ? { ...part, content: `<!DOCTYPE p [<!ENTITY a "aa">]>${String(part.content)}` }
            : part,
        ),
      ),
    'DAMAGED',
  ],
  ['one without chapters', 'a.epub', () => zipFile(bookParts([])), 'NO_TEXT'],
  [
    'one that leads out of itself',
    'a.epub',
    () =>
      zipFile(
        bookParts(['x']).map((part) =>
          part.name.endsWith('.opf')
            ? {
                ...part,
                content: String(part.content).replaceAll(
                  'text/c%200.xhtml',
                  '../../../../etc/passwd',
                ),
              }
            : part,
        ),
      ),
    'NO_TEXT',
  ],
  [
    'one that is locked',
    'a.epub',
    () =>
      zipFile([
        ...bookParts(['<p>x</p>']),
        {
          name: 'META-INF/encryption.xml',
          content: '<encryption><enc:CipherReference URI="OEBPS/text/c%200.xhtml"/></encryption>',
        },
      ]),
    'ENCRYPTED',
  ],
  ['a web archive that is cut off', 'a.mhtml', () => cut(webArchive(harbourPage())), 'DAMAGED'],
  [
    'one without boundary',
    'a.mhtml',
    () => utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\nx'),
    'DAMAGED',
  ],
  [
    'one that is nested',
    'a.mhtml',
    () => webArchive('<div>'.repeat(NESTED), { encoding: 'base64' }),
    'TOO_MANY_ELEMENTS',
  ],
  [
    'one without text',
    'a.mhtml',
    () => webArchive('<html><body><script>x</script></body></html>'),
    'NO_TEXT',
  ],
  ['a page that is nested', 'a.html', () => utf8('<div>'.repeat(NESTED)), 'TOO_MANY_ELEMENTS'],
  ['a PDF that is cut off', 'a.pdf', () => cut(pdfFile(typeset(HARBOUR))), 'DAMAGED'],
  ['one that is locked', 'a.pdf', () => pdfFile(typeset(HARBOUR), { isLocked: true }), 'ENCRYPTED'],
  ['one without text', 'a.pdf', () => pdfFile([[]]), 'NO_TEXT'],
  ['one that only says so', 'a.pdf', () => utf8(`%PDF-1.7\n${'x'.repeat(1000)}\n%%EOF`), 'DAMAGED'],
  [
    'one of 2,001 pages',
    'a.pdf',
    () => pdfFile(Array.from({ length: 2001 }, () => [])),
    'TOO_LARGE',
  ],
  ['a text called PDF', 'a.pdf', () => utf8('Words.'), 'BINARY'],
  ['a text called DOCX', 'a.docx', () => utf8('Words.'), 'BINARY'],
  ['a page called EPUB', 'a.epub', () => utf8(harbourPage()), 'BINARY'],
  ['signs alone', 'a.txt', () => utf8('—— … !!\n***'), 'NO_TEXT'],
];

describe('hostile files', () => {
  test.each(REFUSED)('%s (%s)', async (_, name, file, code) => {
    const began = performance.now();
    const error: unknown = await readArticle(file(), name).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ArticleError);
    const { code: told, message } = error as ArticleError;
    expect([told, message]).toEqual([
      code,
      expect.stringMatching(/nothing was taken from it: .+\.$/),
    ]);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('a file is what it is, whatever it is called', async () => {
    expect((await readArticle(pdfFile(typeset(HARBOUR)), 'a.txt')).text).toBe(HARBOUR.join('\n'));
    expect((await readArticle(wordFile(HARBOUR), 'a.pdf')).text).toBe(HARBOUR.join('\n'));
    expect((await readArticle(webArchive(harbourPage()), 'a.html')).text).toContain('Ines Okafor');
  });

  test('Markdown of brackets and signs ends in time that grows with its length', async () => {
    for (const sign of [
      '[',
      '![',
      '*',
      '`',
      '<a ',
      '](',
      '_a',
      '|',
      '> ',
      '&',
      '\\[',
      '- ',
      '[^',
    ]) {
      const began = performance.now();
      await readArticle(utf8(`a ${sign.repeat(200_000)}`), 'a.md').catch(() => undefined);
      expect([sign, performance.now() - began < 2000]).toEqual([sign, true]);
    }
  });
});
