import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base } from '../base.ts';
import { MAX_CHUNK_BYTES } from '../captures.ts';
import { ListContent, ListTakenOut } from '../lists/content.ts';
import { Line } from '../shapes.ts';
import { ArchivedKind } from './records.ts';

/** The ending of an archive's name. */
export const ARCHIVE_ENDING = '.dixitz';

/** Whether a file is likely an archive, by its name. */
export const isArchiveName = (name: string): boolean => /\.(?:dixitz|zip)$/iu.test(name);

/** Bytes that one `archives.read` answers at most. */
export const ARCHIVE_PIECE_BYTES = MAX_CHUNK_BYTES;

/** Records of each kind. */
const Counts = z.record(ArchivedKind, z.int().min(0));

/** What became, or would become, of the records of one kind. */
const KindReport = z.object({
  kind: ArchivedKind,
  /** Those that are not in the library. */
  new: z.int(),
  /** Those that are there just so. */
  same: z.int(),
  /** Those that are there with something else in them. */
  changed: z.int(),
  /** Those that cannot be taken in. */
  refused: z.int(),
});

/** Something of an archive that its reader should know. */
export const ArchiveRemark = z.object({
  kind: ArchivedKind,
  /** `refused`: left out. `changed`: differs from the library's. `cut`: came without a part of it. */
  about: z.enum(['refused', 'changed', 'cut']),
  /** A name or the beginning of a wording; the UUID where there is neither. */
  name: z.string(),
  reason: z.string(),
});
export type ArchiveRemark = z.infer<typeof ArchiveRemark>;

/** Remarks that are told of one archive, for each kind of remark; all are counted. */
export const MAX_TOLD_REMARKS = 200;

/** What an archive brings, or would bring. */
export const ArchiveReport = z.object({
  /** Of the file. */
  name: z.string(),
  content: z.enum(['library', 'selection']),
  kinds: z.array(KindReport),
  /** Records that came, or would come, without a part of them. */
  cut: z.int(),
  remarks: z.array(ArchiveRemark),
});
export type ArchiveReport = z.infer<typeof ArchiveReport>;

/** An archive that was written and can be fetched. */
export const WrittenArchive = z.object({
  fileId: z.string(),
  name: Line,
  bytes: z.int(),
  counts: Counts,
});
export type WrittenArchive = z.infer<typeof WrittenArchive>;

/** Quotes of a list, or of a search. */
export const ArchiveContent = z.object({
  selection: ListContent,
  without: ListTakenOut.optional(),
});
export type ArchiveContent = z.infer<typeof ArchiveContent>;

const FileId = z.object({ fileId: z.string().max(100) });

/** Which of two stays where a record is in the library and in the archive and they differ. */
export const ArchiveChoice = z.enum(['library', 'archive']);
export type ArchiveChoice = z.infer<typeof ArchiveChoice>;

const ReadInput = FileId.extend({ keep: ArchiveChoice.default('library') });

const ReadProgress = eventIterator(
  z.union([
    /** Bytes of what is packed in it. */
    z.object({ done: z.int(), total: z.int() }),
    z.object({ report: ArchiveReport }),
  ]),
);

/**
 * Dixit's own archive, out and in (docs/formats.md). What is written is kept aside and fetched in
 * pieces; what is to be read comes by `files.begin` with `use: 'import'`. A file that is no sound
 * archive is `REFUSED` at `file`, and nothing of it is kept.
 */
export const archives = {
  /** Writes quotes with all that belongs to them, or the whole library; says how far it is. */
  write: base.input(z.object({ content: ArchiveContent.nullable() })).output(
    eventIterator(
      z.union([
        /** Records. */
        z.object({ done: z.int(), total: z.int() }),
        z.object({ archive: WrittenArchive }),
      ]),
    ),
  ),
  /** A piece of an archive that was written, from a byte on. */
  fetch: base
    .input(FileId.extend({ from: z.int().min(0) }))
    .output(z.object({ base64: z.base64() })),
  /** Says what an archive would bring; writes nothing. */
  check: base.input(ReadInput).output(ReadProgress),
  /** Takes an archive in as one step. */
  run: base.input(ReadInput).output(ReadProgress),
  /** Forgets a file, whether written or sent. */
  drop: base.input(FileId).output(z.void()),
};
