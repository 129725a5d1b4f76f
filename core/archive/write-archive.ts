import { ARCHIVE_VERSION, type ArchiveManifest } from '../../contract/archive/manifest.ts';
import {
  type Archived,
  ARCHIVED_KINDS,
  type ArchivedKind,
} from '../../contract/archive/records.ts';
import { MAX_IMPORT_BYTES } from '../../contract/imports.ts';
import type { LibraryAtOnce, RecordReaders } from '../../db/archive/reading.ts';
import { sha256 } from '../../db/archive/sha256.ts';
import { parsed } from '../../db/record.ts';
import { zipWriter } from '../../formats/archive/zip-writer.ts';
import { createBreath } from '../breath.ts';
import type { SpooledFile } from '../ports.ts';
import { refused } from '../refusals.ts';
import { archivedSearch } from './searches.ts';

/** UTF-16 units of lines that are packed together. */
const PIECE = 256 * 1024;
/** How often it is said how far the writing is, in milliseconds. */
const TELL_MS = 100;

/** A record of the library as an archive has it. */
export function recordOf<K extends ArchivedKind>(
  readers: RecordReaders,
  kind: K,
  id: number,
): Archived[K] {
  const record = parsed(readers.json(kind, id));
  if (!('query' in record)) return record;
  return { ...record, query: archivedSearch(record.query, readers.uuid) };
}

/** The line of a record: JSON as SQLite writes it, or written anew where it was changed here. */
function lineOf(library: LibraryAtOnce, kind: ArchivedKind, id: number): string {
  const line =
    kind === 'collections' ? JSON.stringify(recordOf(library, kind, id)) : library.json(kind, id);
  return `${line}\n`;
}

/** A ZIP whose files are summed up for its manifest. */
function summedZip(out: SpooledFile) {
  const members: ArchiveManifest['members'] = {};
  const encoder = new TextEncoder();
  let size = 0;
  const zip = zipWriter((bytes) => {
    size += bytes.length;
    if (size > MAX_IMPORT_BYTES) {
      throw refused(
        null,
        'The archive would be larger than 2 GB, the most that can be read again. Archive a part of the library, or save a copy of it.',
      );
    }
    out.append(bytes);
  });
  const begin = (name: string) => {
    const file = zip.begin(name);
    const sum = sha256();
    let bytes = 0;
    return {
      write: (text: string): void => {
        const piece = encoder.encode(text);
        sum.add(piece);
        bytes += piece.length;
        file.push(piece);
      },
      end: (): void => {
        file.end();
        members[name] = { bytes, sha256: sum.hex() };
      },
    };
  };
  return { begin, members, finish: zip.finish };
}

/** Names in their order, so that it does not hang on when they were put there. */
const inOrder = (members: ArchiveManifest['members']): ArchiveManifest['members'] =>
  Object.fromEntries(Object.entries(members).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Writes an archive and says how many records are done. The same library gives the same bytes.
 *
 * @param library - Read at one moment; its caller ends it.
 * @param content - Whether it is all of it.
 * @returns What it holds, and its size in bytes.
 */
export async function* writeArchive(
  library: LibraryAtOnce,
  content: ArchiveManifest['content'],
  out: SpooledFile,
  signal: AbortSignal | undefined,
): AsyncGenerator<
  { done: number; total: number },
  { counts: ArchiveManifest['counts']; bytes: number }
> {
  const breath = createBreath(signal);
  const ids = new Map(ARCHIVED_KINDS.map((kind) => [kind, library.idsOf(kind)]));
  const texts = ids.get('snapshots') ?? [];
  const total = [...ids.values()].reduce((sum, rows) => sum + rows.length, texts.length);
  const zip = summedZip(out);
  let done = 0;
  let told = performance.now();
  yield { done, total };

  for (const [kind, rows] of ids) {
    const file = zip.begin(`${kind}.jsonl`);
    let lines = '';
    for (const id of rows) {
      lines += lineOf(library, kind, id);
      done++;
      if (lines.length > PIECE) {
        file.write(lines);
        lines = '';
      }
      if (breath.isDue()) await breath.take();
      if (performance.now() - told < TELL_MS) continue;
      told = performance.now();
      yield { done, total };
    }
    file.write(lines);
    file.end();
  }
  for (const id of texts) {
    const file = zip.begin(`snapshots/${parsed(library.json('snapshots', id)).uuid}.txt`);
    file.write(library.snapshotText(id));
    file.end();
    done++;
    if (breath.isDue()) await breath.take();
    if (performance.now() - told < TELL_MS) continue;
    told = performance.now();
    yield { done, total };
  }
  const counts = Object.fromEntries(
    [...ids].map(([kind, rows]) => [kind, rows.length]),
  ) as ArchiveManifest['counts'];
  const manifest: ArchiveManifest = {
    format: 'dixit-archive',
    version: ARCHIVE_VERSION,
    schema: library.schema,
    content,
    counts,
    members: inOrder(zip.members),
  };
  const file = zip.begin('manifest.json');
  file.write(`${JSON.stringify(manifest, null, 1)}\n`);
  file.end();
  signal?.throwIfAborted();
  return { counts, bytes: zip.finish() };
}
