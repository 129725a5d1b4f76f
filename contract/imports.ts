import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base } from './base.ts';
import { TextFile } from './citations.ts';
import { dateProblem, dayNumber } from './edtf.ts';
import { QUOTE_KINDS, QUOTE_MODES } from './quote-shapes.ts';
import { EdtfDate } from './shapes.ts';

/** Bytes of the largest file that is imported. */
export const MAX_IMPORT_BYTES = 2_000_000_000;

/** Whether a file is imported and not read as an article, by its name: rows, or a bibliography. */
export const isImported = (name: string): boolean =>
  /\.(?:csv|tsv|jsonl|ndjson|xlsx|json|jsonld|bib|bibtex|ris|rdf)$/iu.test(name);

/** Formats of rows, whose columns are given a meaning. */
export const ROW_FORMATS = ['csv', 'jsonl', 'xlsx'] as const;
/** Formats whose records say by themselves what they are: sources, with quotes in some of them. */
export const RECORD_FORMATS = [
  'csl-json',
  'bibtex',
  'ris',
  'zotero-rdf',
  'web-annotation',
] as const;
export const RecordFormat = z.enum(RECORD_FORMATS);
export type RecordFormat = z.infer<typeof RecordFormat>;
export const ImportFormat = z.enum([...ROW_FORMATS, ...RECORD_FORMATS]);
export type ImportFormat = z.infer<typeof ImportFormat>;

/** What a column of a file may say of a quote, in the order in which it is offered. */
export const IMPORT_FIELDS = [
  'text',
  'speakers',
  'writers',
  'roles',
  'saidOn',
  'kind',
  'mode',
  'language',
  'addressee',
  'translator',
  'note',
  'tags',
  'collections',
  'title',
  'container',
  'authors',
  'issued',
  'url',
  'accessed',
  'type',
  'publisher',
  'place',
  'sourceLanguage',
  'page',
  'paragraph',
  'section',
  'chapter',
  'line',
  'timestamp',
  'locators',
  'hops',
] as const;
export const ImportField = z.enum(IMPORT_FIELDS);
export type ImportField = z.infer<typeof ImportField>;

/** For each field the column that says it; fields without one are left empty. */
export const ImportMapping = z.partialRecord(ImportField, z.string().max(10_000));
export type ImportMapping = z.infer<typeof ImportMapping>;

/** A date in a file, of a day that there is, with the same as a sortable number. */
export const ImportedDate = EdtfDate.transform((edtf, context) => {
  const problem = dateProblem(edtf);
  if (problem === null) return { edtf, day: dayNumber(edtf) };
  context.addIssue(problem);
  return z.NEVER;
});

/** One of some words, in upper or lower case. */
const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(words, { error: () => `Write one of: ${words.join(', ')}` }));

export const ImportedKind = oneOf(QUOTE_KINDS);
export const ImportedMode = oneOf(QUOTE_MODES);

/** The beginning of a file, and what its columns are likely to say. */
export const ImportLook = z.object({
  /** Of the file, without its folder. */
  name: z.string(),
  format: ImportFormat,
  /** Names of the sheets of a workbook, and the one that is looked at; of other files none. */
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  /** Of rows alone. */
  columns: z.array(
    z.object({
      name: z.string(),
      /** Of the first rows, shortened. */
      samples: z.array(z.string()),
    }),
  ),
  mapping: ImportMapping,
});
export type ImportLook = z.infer<typeof ImportLook>;

/** Why a row or a record is left out. */
export const ImportError = z.object({
  /**
   * As a spreadsheet or an editor counts: the first line of the file is 1. Of a list in JSON the place
   * in it, from 1.
   */
  row: z.int(),
  /** `null` where it is the row as a whole. */
  column: z.string().nullable(),
  /** Shortened. */
  value: z.string(),
  reason: z.string(),
});
export type ImportError = z.infer<typeof ImportError>;

/** Errors that are told of one import; all are counted. */
export const MAX_TOLD_ERRORS = 1000;

/** Where a file says more of a source of the library than that does, or something else. */
export const SourceDifference = z.object({
  /** As in {@link ImportError}. */
  row: z.int(),
  /** Of the source in the library, shortened. */
  title: z.string(),
  /** A variable of CSL, `type`, `note` or `titleSentence`. */
  field: z.string(),
  /** What the library has, shortened; empty for nothing. */
  library: z.string(),
  file: z.string(),
  /**
   * Whether it is filled in, that of the file is taken, or the word of the library is kept, as it was
   * before against the same word.
   */
  outcome: z.enum(['filled', 'taken', 'kept', 'kept-before']),
});
export type SourceDifference = z.infer<typeof SourceDifference>;

/** What an import brings, or would bring. */
export const ImportReport = z.object({
  /** Rows or records of the file, those of the names of columns and empty ones aside. */
  rows: z.int(),
  quotes: z.int(),
  /** New ones; those that are in the library already are used. */
  speakers: z.int(),
  sources: z.int(),
  /** Sources of the library of which a bibliography says nothing else, or more or something else. */
  sameSources: z.int(),
  changedSources: z.int(),
  /** Such as it says something else of, each time what the library kept its word against before. */
  keptSources: z.int(),
  /** Of those, such as are changed in the library. */
  editedSources: z.int(),
  /** The first {@link MAX_TOLD_ERRORS}. */
  differences: z.array(SourceDifference),
  tags: z.int(),
  collections: z.int(),
  /** Rows whose wording the same speaker has in the library already. */
  duplicates: z.int(),
  /** Rows that are left out because of an error, and errors in them. */
  refused: z.int(),
  errors: z.int(),
  /** The first {@link MAX_TOLD_ERRORS}. */
  firstErrors: z.array(ImportError),
  /** Columns, or fields of records, that nothing was read of; the first 100. */
  unread: z.array(z.string()),
});
export type ImportReport = z.infer<typeof ImportReport>;

const SheetName = z.string().max(1000);

const ImportInput = z.object({
  fileId: z.string().max(100),
  /** Of a workbook; without it the first. */
  sheet: SheetName.optional(),
  mapping: ImportMapping,
  /** Whether rows are left out whose wording the same speaker has in the library already. */
  leaveDuplicates: z.boolean().default(true),
  /**
   * Whether the word of a bibliography is taken where it says something else of a source than the
   * library. What the library does not know is filled in either way.
   */
  takeFile: z.boolean().default(false),
});
export type ImportInput = z.infer<typeof ImportInput>;

const Progress = eventIterator(
  z.union([
    /** Bytes of the file. */
    z.object({ done: z.int(), total: z.int() }),
    z.object({ report: ImportReport }),
  ]),
);

/**
 * Quotes by the thousand from rows, and sources from bibliographies. The file comes by `files.begin` with `use:
 * 'import'`; it is kept until it has been imported, or is dropped. What cannot be read of it is
 * `REFUSED` at `file`, a mapping that does not fit at `mapping`.
 */
export const imports = {
  look: base
    .input(z.object({ fileId: z.string().max(100), sheet: SheetName.optional() }))
    .output(ImportLook),
  /** Says what an import would bring; writes nothing. */
  check: base.input(ImportInput).output(Progress),
  /**
   * Imports as one step. Until it is done, others read what was there before, and whoever wants to
   * write is refused. When it is stopped nothing of it is kept.
   */
  run: base.input(ImportInput).output(Progress),
  /** Errors as a table for a spreadsheet. @property name - Of the file that they are in. */
  writeErrors: base
    .input(
      z.object({ name: z.string().max(1000), errors: z.array(ImportError).max(MAX_TOLD_ERRORS) }),
    )
    .output(TextFile),
  drop: base.input(z.object({ fileId: z.string().max(100) })).output(z.void()),
};
