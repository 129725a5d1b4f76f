import type { ArchiveChoice, ArchiveReport } from '../../contract/archive/archives.ts';
import {
  type Archived,
  ARCHIVED,
  ARCHIVED_KINDS,
  type ArchivedKind,
} from '../../contract/archive/records.ts';
import type { ArchiveLoad } from '../../db/archive/writing.ts';
import { createBreath } from '../breath.ts';
import { fieldsInWords } from './field-words.ts';
import { putters, type Putters, type Putting, RecordRefusedError } from './putting/index.ts';
import { differences } from './same.ts';
import type { SoundArchive } from './sound-archive.ts';
import { type ArchiveTeller, archiveTeller, nameOf } from './tell.ts';
import { recordOf } from './write-archive.ts';

/** How often it is said how far the reading is, in milliseconds. */
const TELL_MS = 100;

/** Why SQLite would not have a row, in the user's words. */
const CONSTRAINTS: readonly (readonly [code: string, reason: string])[] = [
  [
    'SQLITE_CONSTRAINT_UNIQUE',
    'Something else in the library has its name, or something that belongs to it is with another record there.',
  ],
  ['SQLITE_CONSTRAINT', 'What it says does not fit together.'],
];

/** Why a record cannot be had; `null` where it is another failure. */
function refusalOf(error: unknown): string | null {
  if (error instanceof RecordRefusedError) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return null;
  const code = String(error.code);
  return CONSTRAINTS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null;
}

/** The record of a line, or why it is none. */
function parseLine<K extends ArchivedKind>(kind: K, line: string): Archived[K] | string {
  try {
    const read = ARCHIVED[kind].safeParse(JSON.parse(line));
    if (read.success) return read.data as Archived[K];
    const [issue] = read.error.issues;
    return issue ? `${issue.path.join('.')}: ${issue.message}` : 'It is no record.';
  } catch {
    // No JSON, or nested deeper than anything is.
    return 'It is no JSON that can be read.';
  }
}

const WORDS: Readonly<Record<string, string>> = { snapshot: 'stored text' };

/** What records are put into the library with. */
function createPutting(load: ArchiveLoad, teller: ArchiveTeller, tags: Map<string, number>) {
  const works: (() => void)[] = [];
  const ref: Putting['ref'] = (table, uuid) => {
    const id = (table === 'tag' ? tags.get(uuid) : null) ?? load.find.byUuid(table, uuid);
    if (id !== null) return id;
    throw new RecordRefusedError(
      `It refers to a ${WORDS[table] ?? table} that is neither in the archive nor in the library.`,
    );
  };
  const putting: Putting = {
    load,
    ref,
    maybeRef: (table, uuid) => (uuid === null ? null : ref(table, uuid)),
    cut: (kind, record, reason) => teller.cut(kind, nameOf(record), reason),
    later: (work) => works.push(work),
  };
  return { putting, works };
}

/** A record with the library's UUIDs of tags that are there by another. */
function withKnownTags<K extends ArchivedKind>(
  record: Archived[K],
  load: ArchiveLoad,
  known: ReadonlyMap<string, number>,
): Archived[K] {
  if (!('tags' in record)) return record;
  const tags = record.tags.map((uuid) => {
    const id = known.get(uuid);
    return (id === undefined ? null : load.readers.uuid('tag', id)) ?? uuid;
  });
  return { ...record, tags };
}

/** Says of two records that differ what that means. */
function difference(fields: readonly string[], keep: ArchiveChoice, isFixed: boolean): string {
  const where = `Differs in: ${fieldsInWords(fields)}`;
  if (isFixed) return `${where}; what is stored is never changed.`;
  return keep === 'library'
    ? `${where}; the library’s stays.`
    : `${where}; the archive’s is taken.`;
}

/**
 * Puts what an archive holds into a library, in a step that its caller keeps or ends, and says how
 * far it is, in bytes.
 *
 * @param keep - Which stays where a record is in both and they differ.
 * @throws {ArchiveError} where the archive is not what was written.
 */
export async function* readArchive(
  archive: SoundArchive,
  load: ArchiveLoad,
  keep: ArchiveChoice,
  signal: AbortSignal | undefined,
): AsyncGenerator<
  { done: number; total: number },
  Pick<ArchiveReport, 'content' | 'kinds' | 'cut' | 'remarks'>
> {
  const breath = createBreath(signal);
  const teller = archiveTeller();
  const tags = new Map<string, number>();
  const { putting, works } = createPutting(load, teller, tags);
  const put: Putters = putters(putting, archive, tags);
  const { total } = archive;

  const take = <K extends ArchivedKind>(kind: K, read: Archived[K]): void => {
    const putter = put[kind];
    const id = putter.find(read);
    if (id === null) {
      load.attempt(() => putter.add(read));
      return teller.count(kind, 'new');
    }
    const record = withKnownTags(read, load, tags);
    const fields = differences(kind, record, recordOf(load.readers, kind, id));
    if (fields.length === 0) return teller.count(kind, 'same');
    const { replace } = putter;
    if (replace && keep === 'archive') load.attempt(() => replace(id, read));
    teller.changed(kind, nameOf(read), difference(fields, keep, !replace));
  };
  const takeLine = (kind: ArchivedKind, line: string, number: number): void => {
    const record = parseLine(kind, line);
    if (typeof record === 'string') return teller.refused(kind, `Line ${number}`, record);
    try {
      take(kind, record);
    } catch (error) {
      const reason = refusalOf(error);
      if (reason === null) throw error;
      teller.refused(kind, nameOf(record), reason);
    }
  };

  let told = performance.now();
  yield { done: 0, total };
  for (const kind of ARCHIVED_KINDS) {
    let number = 0;
    for (const lines of archive.lines(kind)) {
      for (const line of lines) {
        takeLine(kind, line, ++number);
        if (breath.isDue()) await breath.take();
        if (performance.now() - told < TELL_MS) continue;
        told = performance.now();
        yield { done: Math.min(archive.done(), total), total };
      }
    }
  }
  archive.finish();
  for (const work of works) {
    work();
    if (breath.isDue()) await breath.take();
  }
  signal?.throwIfAborted();
  return { content: archive.manifest.content, ...teller.report() };
}
