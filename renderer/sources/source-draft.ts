import type { SourceDraft } from '../../contract/sources.ts';

/** A source before anything is written of it. */
export const BLANK_SOURCE: SourceDraft = {
  type: 'article-newspaper',
  title: '',
  titleSentence: null,
  titleShort: null,
  container: null,
  authors: [],
  publisher: null,
  place: null,
  issued: null,
  accessed: null,
  url: null,
  archiveUrl: null,
  archivedOn: null,
  language: null,
  medium: null,
  note: '',
};

/** What can be written of a source, without the rest of its record. */
export function draftOfSource(source: SourceDraft): SourceDraft {
  const { type, title, titleSentence, titleShort, container, authors, publisher, place } = source;
  const { issued, accessed, url, archiveUrl, archivedOn, language, medium, note } = source;
  return {
    ...{ type, title, titleSentence, titleShort, container, authors, publisher, place },
    ...{ issued, accessed, url, archiveUrl, archivedOn, language, medium, note },
  };
}
