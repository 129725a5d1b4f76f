import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base } from './base.ts';
import { CslItem, Locators } from './csl.ts';
import { ListContent, ListPieces, ListTakenOut } from './lists/content.ts';
import { QuoteSelection } from './search.ts';
import { Segments } from './segments.ts';
import { EdtfDate, FilledLine, Id, Line } from './shapes.ts';

/** The styles whose rules for the speaker Dixit knows case by case. */
export const CITATION_STYLES = [
  'apa7',
  'mla9',
  'chicago-notes',
  'chicago-author-date',
  'chicago-18-notes',
  'chicago-18-author-date',
  'harvard-cite-them-right',
  'oscola',
  'ieee',
  'vancouver',
  'gost',
  'bluebook',
] as const;
export const FirstClassStyle = z.enum(CITATION_STYLES);
export type FirstClassStyle = z.infer<typeof FirstClassStyle>;

/**
 * A style of citations: one whose rules Dixit knows, any other of the Citation Style Language by
 * its name there, or one of the user's own.
 */
export const CitationStyle = z.union([
  FirstClassStyle,
  z.templateLiteral(['csl:', z.string().regex(/^[a-z0-9-]{1,200}$/)]),
  z.templateLiteral(['own:', z.uuid()]),
]);
export type CitationStyle = z.infer<typeof CitationStyle>;

/** The languages in which a citation has its phrase and its quotation marks. */
export const CITATION_LANGUAGES = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'uk-UA', 'ru-RU'] as const;
export const CitationLanguage = z.enum(CITATION_LANGUAGES);
export type CitationLanguage = z.infer<typeof CitationLanguage>;

/** How a list can be written out. */
export const EXPORT_FORMATS = [
  'html',
  'markdown',
  'docx',
  'odt',
  'rtf',
  'csl-json',
  'biblatex',
  'csv',
  'xlsx',
  'jsonl',
  'tei',
  'web-annotation',
  'pandoc',
  'latex',
  'ris',
  'bibtex',
] as const;
export const ExportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const CitationOrder = z.enum(['as-chosen', 'speaker', 'source', 'date']);
export type CitationOrder = z.infer<typeof CitationOrder>;
export const CitationGrouping = z.enum(['none', 'speaker', 'source', 'year']);
export type CitationGrouping = z.infer<typeof CitationGrouping>;

/** How a list is laid out. */
export const CitationOptions = z.object({
  style: CitationStyle,
  /** Of the citations, whatever that of the window; without it that of the style. */
  language: CitationLanguage.optional(),
  order: CitationOrder,
  group: CitationGrouping,
  /** True where the running text already names the speaker, so that the citation does not. */
  speakerInProse: z.boolean(),
  /** Whether what was translated stands beside its translation. */
  original: z.boolean().optional(),
  /** Whether the list of works cited follows the citations. */
  bibliography: z.boolean(),
  /**
   * Whether somebody who is quoted in a source is cited by that source alone, or what is known of
   * the original is named beside it.
   */
  secondary: z.enum(['source-read', 'both']).optional(),
});
export type CitationOptions = z.infer<typeof CitationOptions>;

/** The one who said it, as far as a citation needs to know. */
export const CitedSpeaker = z.object({
  display: z.string(),
  family: z.string().nullable(),
  given: z.string().nullable(),
  /** Organisations, groups and unnamed sources are cited by `display`. */
  kind: z.enum(['person', 'organisation', 'group', 'unnamed']),
});
export type CitedSpeaker = z.infer<typeof CitedSpeaker>;

/** A source as the style engine needs it. */
export const CitedSource = z.object({
  /** Stable key, the same for every quote from this source. */
  key: z.string(),
  /** Title in headline case, as far as the library knows. */
  csl: CslItem,
  titleSentence: z.string().nullable(),
  titleShort: z.string().nullable(),
});
export type CitedSource = z.infer<typeof CitedSource>;

/** What is known of where something was said at first, besides the source that was read. */
export const FirstSaid = z.object({
  event: z
    .object({ name: z.string(), place: z.string().nullable(), date: EdtfDate.nullable() })
    .nullable(),
  /** The other sources that it stands in, with the place in each, in the order of the record. */
  sources: z.array(z.object({ source: CitedSource, locators: Locators })),
});
export type FirstSaid = z.infer<typeof FirstSaid>;

/** One quote with everything that a citation of it can say. */
export const CitedQuote = z.object({
  id: Id,
  uuid: z.string(),
  /** The verbatim words. */
  text: z.string(),
  segments: Segments.nullable(),
  kind: z.enum(['direct', 'mixed', 'indirect', 'paraphrase']),
  speakers: z.array(CitedSpeaker),
  /** In which role, as the record has it ("President of Ukraine"). */
  role: z.string().nullable(),
  saidOn: EdtfDate.nullable(),
  source: CitedSource.nullable(),
  locators: Locators,
  /** Who passed it on, from the source inwards. */
  hops: z.array(CitedSpeaker),
  tags: z.array(z.string()),
  note: z.string(),
  /** CSL locale-independent language of the wording, BCP 47. */
  language: z.string().nullable(),
  /** Where it is a translation: what of, and by whom. */
  original: z.object({ text: z.string(), language: z.string().nullable() }).nullable(),
  translator: z.string().nullable(),
  /** Read only where a citation is to name the original, too. */
  firstSaid: FirstSaid.optional(),
});
export type CitedQuote = z.infer<typeof CitedQuote>;

/** Formatted text as data: a run of characters with its emphasis. Never HTML. */
export const TextRun = z.object({
  text: z.string(),
  italic: z.boolean().optional(),
  bold: z.boolean().optional(),
  smallCaps: z.boolean().optional(),
  superscript: z.boolean().optional(),
  href: z.string().optional(),
});
export type TextRun = z.infer<typeof TextRun>;

/** One quotation with its citation, ready to be shown. */
export const CitationEntry = z.object({
  quoteId: Id,
  /** The quotation with the marks of the style, or as a block. */
  quotation: z.array(TextRun),
  block: z.boolean(),
  /** In-text citation in its brackets, or the note without its number. */
  citation: z.array(TextRun),
  /** Who is to be named in the prose before it; `null` where the citation does, or nobody is known. */
  speaker: z.string().nullable(),
  /** What is missing for a complete citation, in the user's words. */
  gaps: z.array(z.string()),
});
export type CitationEntry = z.infer<typeof CitationEntry>;

/** A finished list. */
export const CitationList = z.object({
  style: CitationStyle,
  /** Over all of it; without one it is called "Quotes". */
  title: z.string().optional(),
  groups: z.array(z.object({ heading: z.string().nullable(), entries: z.array(CitationEntry) })),
  bibliographyHeading: z.string(),
  bibliography: z.array(z.array(TextRun)),
  notes: z.boolean(),
});
export type CitationList = z.infer<typeof CitationList>;

/** A text to save: name, type and content of its file. */
export const TextFile = z.object({ name: Line, mediaType: z.string(), text: z.string() });
export type TextFile = z.infer<typeof TextFile>;

/** Something to save, as text or, where its format is none, as bytes. */
export const ExportFile = z.union([
  TextFile,
  z.object({ name: Line, mediaType: z.string(), base64: z.base64() }),
]);
export type ExportFile = z.infer<typeof ExportFile>;

/** A list to be made. */
export const ListRequest = z.object({
  selection: ListContent,
  /** Quotes of the selection that were taken out of the list by hand. */
  without: ListTakenOut.optional(),
  options: CitationOptions,
  title: FilledLine.optional(),
});
export type ListRequest = z.infer<typeof ListRequest>;

export const citations = {
  /** The first entries of a list and its works cited, for looking at. */
  preview: base
    .input(ListRequest.extend({ limit: z.int().min(1).max(500) }))
    .output(z.object({ list: CitationList, total: z.int() })),
  /** A list as it stands in an order of its own making, to be arranged by hand from there. */
  outline: base
    .input(
      ListRequest.pick({ without: true }).extend({
        selection: QuoteSelection,
        options: CitationOptions.pick({ order: true, group: true }),
      }),
    )
    .output(z.object({ pieces: ListPieces })),
  /** A list as it is pasted into a text, in both forms that a clipboard takes. */
  quick: base.input(ListRequest.pick({ selection: true, options: true })).output(
    z.object({
      html: z.string(),
      plain: z.string(),
      /** The style by its title. */
      style: z.string(),
      count: z.int(),
      /** Quotes of which nothing could be cited. */
      uncited: z.int(),
    }),
  ),
  /** The address of a page at the passage that a place is; `null` where its source has none. */
  link: base
    .input(z.object({ attestationId: Id }))
    .output(z.object({ url: z.string().nullable() })),
  /** The whole list as data, to be printed; says how far it is. */
  whole: base
    .input(ListRequest)
    .output(
      eventIterator(
        z.union([z.object({ done: z.int(), total: z.int() }), z.object({ list: CitationList })]),
      ),
    ),
  /** The whole list as a file; says how far it is, and last hands the file over. */
  export: base
    .input(ListRequest.extend({ format: ExportFormat }))
    .output(
      eventIterator(
        z.union([
          z.object({ done: z.int(), total: z.int() }),
          z.object({ file: ExportFile, count: z.int() }),
        ]),
      ),
    ),
};
