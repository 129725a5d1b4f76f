import { z } from 'zod';
import { ArchivedKind } from './records.ts';

/** The version of the layout that is written, and the newest that is read. */
export const ARCHIVE_VERSION = 1;

/** `manifest.json`: what an archive holds. */
export const ArchiveManifest = z.strictObject({
  format: z.literal('dixit-archive'),
  version: z.literal(ARCHIVE_VERSION),
  /** Of the library that it was written from, for the record. */
  schema: z.int(),
  /** All of a library, or quotes that were chosen with what they need. */
  content: z.enum(['library', 'selection']),
  /** Lines of each file of records. */
  counts: z.record(ArchivedKind, z.int().min(0)),
  /** Every other file: its bytes, and their SHA-256 in hexadecimal. */
  members: z.record(
    z.string(),
    z.strictObject({ bytes: z.int().min(0), sha256: z.string().regex(/^[\da-f]{64}$/) }),
  ),
});
export type ArchiveManifest = z.infer<typeof ArchiveManifest>;
