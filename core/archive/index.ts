import { implement } from '@orpc/server';
import {
  ARCHIVE_ENDING,
  ARCHIVE_PIECE_BYTES,
  type ArchiveChoice,
  type ArchiveContent,
  type ArchiveReport,
  type WrittenArchive,
} from '../../contract/archive/archives.ts';
import { contract } from '../../contract/index.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { ArchiveError } from '../../formats/archive/errors.ts';
import { createBreath } from '../breath.ts';
import { explainingStream } from '../failures.ts';
import type { SpooledFiles } from '../files/spooled.ts';
import { chosenIds } from '../lists/content.ts';
import type { Spool } from '../ports.ts';
import { refused } from '../refusals.ts';
import { readArchive } from './read-archive.ts';
import { openSoundArchive } from './sound-archive.ts';
import { writeArchive } from './write-archive.ts';

/** What archives are written and read with. */
export interface ArchiveHost {
  files: SpooledFiles;
  spool: Spool;
  /** Name of the library's file, without its folder. */
  libraryName: string;
}

/** `Library.dixit` becomes `Library.dixitz`; what is chosen of it `quotes.dixitz`. */
const nameOf = (libraryName: string, isAll: boolean): string =>
  `${isAll ? libraryName.replace(/\.dixit$/iu, '') : 'quotes'}${ARCHIVE_ENDING}`;

type Written = { done: number; total: number } | { archive: WrittenArchive };

async function* write(
  catalogue: Catalogue,
  { files, spool, libraryName }: ArchiveHost,
  chosen: ArchiveContent | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<Written> {
  const library = catalogue.archives.read(chosen && chosenIds(catalogue, chosen));
  const file = spool();
  const fileId = catalogue.newUuid();
  let isKept = false;
  try {
    const content = chosen ? 'selection' : 'library';
    const { counts, bytes } = yield* writeArchive(library, content, file, signal);
    const name = nameOf(libraryName, chosen === null);
    files.keep(fileId, name, bytes, file);
    isKept = true;
    yield { archive: { fileId, name, bytes, counts } };
  } finally {
    library.end();
    if (!isKept) file.remove();
  }
}

type Told = { done: number; total: number } | { report: ArchiveReport };

/** Says in words why a file is no sound archive. */
async function* tellingUnsound<T>(stream: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* stream;
  } catch (error) {
    throw error instanceof ArchiveError ? refused('file', error.message) : error;
  }
}

/** Takes an archive in, and keeps that only where it is asked to. */
async function* read(
  catalogue: Catalogue,
  files: SpooledFiles,
  { fileId, keep }: { fileId: string; keep: ArchiveChoice },
  isKept: boolean,
  signal: AbortSignal | undefined,
): AsyncGenerator<Told> {
  const file = files.get(fileId);
  const archive = openSoundArchive(file);
  const load = catalogue.archives.load(`Import ${file.name || 'an archive'}`);
  try {
    const report = yield* readArchive(archive, load, keep, signal);
    if (isKept) {
      const breath = createBreath(signal);
      const slices = load.commit();
      while (slices.next().done !== true) if (breath.isDue()) await breath.take();
      files.drop(fileId);
    }
    load.end();
    yield { report: { name: file.name, ...report } };
  } finally {
    load.end();
  }
}

/** What can be asked about Dixit's own archives. */
export function archiveProcedures(catalogue: Catalogue, host: ArchiveHost) {
  const { archives } = implement(contract);
  const { files } = host;
  return {
    write: archives.write.handler(({ input, signal }) =>
      explainingStream(write(catalogue, host, input.content, signal)),
    ),
    fetch: archives.fetch.handler(({ input: { fileId, from } }) => {
      const bytes = files.get(fileId).read(from, ARCHIVE_PIECE_BYTES);
      return { base64: Buffer.from(bytes).toString('base64') };
    }),
    check: archives.check.handler(({ input, signal }) =>
      explainingStream(tellingUnsound(read(catalogue, files, input, false, signal))),
    ),
    run: archives.run.handler(({ input, signal }) =>
      explainingStream(tellingUnsound(read(catalogue, files, input, true, signal))),
    ),
    drop: archives.drop.handler(({ input }) => files.drop(input.fileId)),
  };
}
