import type { Article } from '../../contract/extraction.ts';
import { ArticleError } from '../article/errors.ts';
import { openArchive } from '../packed/zip.ts';
import { readDocx } from './docx.ts';
import { CONTAINER, readEpub } from './epub.ts';

/**
 * Reads a document that is an archive of files: of Word, or an e-book.
 *
 * @throws {ArticleError} as an archive does, or BINARY for an archive of something else.
 */
export function readPacked(bytes: Uint8Array): Article {
  const archive = openArchive(bytes);
  if (archive.has(CONTAINER)) return readEpub(archive);
  if (archive.has('[Content_Types].xml') && archive.has('word/document.xml')) {
    return readDocx(archive);
  }
  throw new ArticleError(
    'BINARY',
    `${nameOf(archive.has)}, so nothing was taken from it: open it in its own program and save it as a Word document or PDF.`,
  );
}

function nameOf(has: (name: string) => boolean): string {
  if (has('xl/workbook.xml')) return 'This is a table of Excel, not an article';
  if (has('ppt/presentation.xml')) return 'This is a presentation, not an article';
  if (has('content.xml')) return 'This is an OpenDocument file, which Dixit does not read';
  return 'This is a ZIP archive, not an article';
}
