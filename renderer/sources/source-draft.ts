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
