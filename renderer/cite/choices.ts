import type {
  CitationGrouping,
  CitationLanguage,
  CitationOrder,
  CitationStyle,
  ExportFormat,
} from '../../contract/citations.ts';

/** What a list is shown and copied as: formatted text for a word processor, or the text of a file. */
export type CiteFormat =
  | 'text'
  | Extract<ExportFormat, 'html' | 'markdown' | 'biblatex' | 'csl-json' | 'csv'>;

interface Choice<T> {
  value: T;
  label: string;
}

/** Styles of which there are two: citations in notes, and in the text. */
const SIBLINGS: readonly { notes: CitationStyle; text: CitationStyle }[] = [
  { notes: 'chicago-18-notes', text: 'chicago-18-author-date' },
  { notes: 'chicago-notes', text: 'chicago-author-date' },
];

/** Where citations stand in a style, and the same style for each place; `null` where it has one. */
export function placesOf(style: string) {
  const siblings = SIBLINGS.find(({ notes, text }) => notes === style || text === style);
  if (siblings === undefined) return null;
  return { place: siblings.notes === style ? 'notes' : 'text', siblings } as const;
}

/** In which language they are cited; none is that of the style. */
export const LANGUAGE_CHOICES: Choice<CitationLanguage | ''>[] = [
  { value: '', label: 'Of the style' },
  { value: 'en-US', label: 'English (US)' },
  { value: 'en-GB', label: 'English (UK)' },
  { value: 'fr-FR', label: 'Français' },
  { value: 'de-DE', label: 'Deutsch' },
  { value: 'uk-UA', label: 'Українська' },
  { value: 'ru-RU', label: 'Русский' },
];

/** In which order the citations follow one another. */
export const ORDER_CHOICES: Choice<CitationOrder>[] = [
  { value: 'as-chosen', label: 'As in the list' },
  { value: 'speaker', label: 'By speaker' },
  { value: 'source', label: 'By source' },
  { value: 'date', label: 'By date' },
];

/** Under which headings they stand. */
export const GROUP_CHOICES: Choice<CitationGrouping>[] = [
  { value: 'none', label: 'No groups' },
  { value: 'speaker', label: 'By speaker' },
  { value: 'source', label: 'By source' },
  { value: 'year', label: 'By year' },
];

/** The formats, most used first. */
export const FORMAT_CHOICES: Choice<CiteFormat>[] = [
  { value: 'text', label: 'Formatted text' },
  { value: 'html', label: 'HTML' },
  { value: 'markdown', label: 'Markdown' },
  { value: 'biblatex', label: 'BibLaTeX' },
  { value: 'csl-json', label: 'CSL-JSON' },
  { value: 'csv', label: 'CSV' },
];

/** Formats that a list is only saved in, by what they are for. */
export const FILE_CHOICES: { label: string; formats: Choice<ExportFormat>[] }[] = [
  {
    label: 'Documents',
    formats: [
      { value: 'docx', label: 'Word (DOCX)' },
      { value: 'odt', label: 'OpenDocument (ODT)' },
      { value: 'rtf', label: 'Rich text (RTF)' },
      { value: 'pandoc', label: 'Markdown for Pandoc' },
      { value: 'latex', label: 'LaTeX' },
    ],
  },
  {
    label: 'Records',
    formats: [
      { value: 'xlsx', label: 'Excel (XLSX)' },
      { value: 'jsonl', label: 'JSON Lines' },
      { value: 'bibtex', label: 'BibTeX' },
      { value: 'ris', label: 'RIS' },
      { value: 'tei', label: 'TEI' },
      { value: 'web-annotation', label: 'Web annotations' },
    ],
  },
];

/** Whether the style and layout of the list show in a format; records alone have neither. */
export function isStyled(format: CiteFormat): boolean {
  return format === 'text' || format === 'html' || format === 'markdown';
}
