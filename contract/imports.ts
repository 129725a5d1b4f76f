import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base } from './base.ts';
import { TextFile } from './citations.ts';
import { dateProblem, dayNumber } from './edtf.ts';
import { QUOTE_KINDS, QUOTE_MODES } from './quote-shapes.ts';
import { EdtfDate } from './shapes.ts';

/** Bytes of the largest file that is imported. */
export const MAX_IMPORT_BYTES = 2_000_000_000;

/** Whether a file has a quote in each row, by its name. */
export const hasRows = (name: string): boolean => /\.(?:csv|tsv|jsonl|ndjson)$/iu.test(name);

/** What a column of a file may say of a quote, in the order in which it is offered. */
export const IMPORT_FIELDS = [
  'text',
  'speakers',
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
  format: z.enum(['csv', 'jsonl']),
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

/** Why a row is left out. */
export const ImportError = z.object({
  /** As a spreadsheet or an editor counts: the first line of the file is 1. */
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

/** What an import brings, or would bring. */
export const ImportReport = z.object({
  /** Rows of the file, those of the names of columns and empty ones aside. */
  rows: z.int(),
  quotes: z.int(),
  /** New ones; those that are in the library already are used. */
  speakers: z.int(),
  sources: z.int(),
  tags: z.int(),
  collections: z.int(),
  /** Rows whose wording the same speaker has in the library already. */
  duplicates: z.int(),
  /** Rows that are left out because of an error, and errors in them. */
  refused: z.int(),
  errors: z.int(),
  /** The first {@link MAX_TOLD_ERRORS}. */
  firstErrors: z.array(ImportError),
  /** Columns that nothing was read of; the first 100. */
  unread: z.array(z.string()),
});
export type ImportReport = z.infer<typeof ImportReport>;

const ImportInput = z.object({
  fileId: z.string().max(100),
  mapping: ImportMapping,
  /** Whether rows are left out whose wording the same speaker has in the library already. */
  leaveDuplicates: z.boolean().default(true),
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
 * Quotes by the thousand from JSON Lines or CSV. The file comes by `files.begin` with `use:
 * 'import'`; it is kept until it has been imported, or is dropped. What cannot be read of it is
 * `REFUSED` at `file`, a mapping that does not fit at `mapping`.
 */
export const imports = {
  look: base.input(z.object({ fileId: z.string().max(100) })).output(ImportLook),
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
