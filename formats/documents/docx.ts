import type { Article } from '../../contract/extraction.ts';
import type { Paragraph } from '../article/assemble.ts';
import { metadataLine } from '../article/clean-text.ts';
import { damaged, withoutText } from '../article/errors.ts';
import { textArticle } from '../article/text-article.ts';
import { walkXml } from '../packed/xml.ts';
import type { Archive } from '../packed/zip.ts';
import { docxParagraphs } from './docx-paragraphs.ts';
import { dublinCore } from './dublin-core.ts';

/** Where Word puts the text, and where the list says something else, that. */
const USUAL_PART = 'word/document.xml';

/**
 * The text of a Word document: what is shown, without deleted words, headers, captions and comments.
 *
 * @throws {ArticleError} as an archive does, or NO_TEXT.
 */
export function readDocx(archive: Archive): Article {
  const content = archive.read(mainPart(archive));
  if (!content) throw damaged('The text is missing in this Word document');
  const { paragraphs, titled } = docxParagraphs(content);
  if (paragraphs.length === 0) throw withoutText('There is no text in this Word document');
  const notes = footnotes(archive);
  const core = archive.read('docProps/core.xml');
  const { title, ...known } = core ? dublinCore(core) : { title: null };
  return textArticle(
    [...paragraphs.map((text) => ({ text })), ...notes],
    // When a document was made says nothing of when it was published.
    { ...known, issued: null, title: metadataLine(titled) ?? title ?? null },
    notes.length === 0 ? [] : ['The notes stand at the end of the text and have no numbers.'],
  );
}

function mainPart(archive: Archive): string {
  const list = archive.read('_rels/.rels');
  let target: string | undefined;
  if (list) {
    walkXml(list, {
      open(_, { Type: type, Target: to }) {
        if (type?.endsWith('/officeDocument') === true) target ??= to?.replace(/^\//, '');
      },
      close() {},
      text() {},
    });
  }
  return target !== undefined && archive.has(target) ? target : USUAL_PART;
}

function footnotes(archive: Archive): Paragraph[] {
  return ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) => {
    const content = archive.read(name);
    if (!content) return [];
    return docxParagraphs(content).paragraphs.map((text) => ({ text, isAside: true }));
  });
}
