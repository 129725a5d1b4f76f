import { ARCHIVE_VERSION, ArchiveManifest } from '../../contract/archive/manifest.ts';
import { ARCHIVED_KINDS, type ArchivedKind } from '../../contract/archive/records.ts';
import { sha256 } from '../../db/archive/sha256.ts';
import { ArchiveError, unsound } from '../../formats/archive/errors.ts';
import { linesOf, textOf } from '../../formats/archive/lines.ts';
import { openZip, type ReadableFile, type ZipFiles } from '../../formats/archive/zip-reader.ts';

const MANIFEST = 'manifest.json';
/** Bytes of a manifest that names a million files, and of the longest stored text. */
const MAX_MANIFEST = 200_000_000;
const MAX_TEXT = 100_000_000;

const recordFile = (kind: ArchivedKind) => `${kind}.jsonl`;
const textFile = (uuid: string) => `snapshots/${uuid}.txt`;
const isTextFile = (name: string) => name.startsWith('snapshots/');

/** What is wrong with a file is told when all of it has been read. */
export interface SoundArchive {
  manifest: ArchiveManifest;
  /** Bytes of all files together, unpacked, and how many have been read. */
  total: number;
  done: () => number;
  /** The lines of a kind, some at a time. @throws {ArchiveError} where they are not what was written. */
  lines: (kind: ArchivedKind) => Generator<string[]>;
  /** The text of a snapshot; `null` where it has been read before. @throws {ArchiveError} */
  text: (uuid: string) => string | null;
  /** The hash that the manifest has of it. */
  textHash: (uuid: string) => string | null;
  /** @throws {ArchiveError} unless every file has been read. */
  finish: () => void;
}

function readManifest(zip: ZipFiles): ArchiveManifest {
  const size = zip.sizes.get(MANIFEST);
  if (size === undefined || size > MAX_MANIFEST) {
    throw new ArchiveError('This is no archive of Dixit: it has no manifest.json of one.');
  }
  const manifest = parsedManifest(textOf(MANIFEST, zip.contentOf(MANIFEST)));
  const { format, version } = manifest as { format?: unknown; version?: unknown };
  if (format !== 'dixit-archive') {
    throw new ArchiveError('This is no archive of Dixit: its manifest.json is that of another.');
  }
  if (typeof version === 'number' && version > ARCHIVE_VERSION) {
    throw new ArchiveError(
      `This archive was written by a newer Dixit (version ${version}, this one reads ${ARCHIVE_VERSION}), so nothing was taken from it: update Dixit.`,
    );
  }
  const read = ArchiveManifest.safeParse(manifest);
  if (!read.success) throw unsound('The manifest of this archive is damaged');
  return read.data;
}

function parsedManifest(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below.
  }
  throw unsound('The manifest of this archive is damaged');
}

/** Holds what the manifest names against what is there. No name is ever a path. */
function checkFiles({ members, counts }: ArchiveManifest, { sizes }: ZipFiles): void {
  const isRecords = new Set(ARCHIVED_KINDS.map(recordFile));
  for (const name of sizes.keys()) {
    if (name === MANIFEST || Object.hasOwn(members, name)) continue;
    throw unsound(`There is a file in this archive that its manifest does not name`);
  }
  let texts = 0;
  for (const [name, { bytes }] of Object.entries(members)) {
    if (sizes.get(name) === undefined) throw unsound(`A file is missing: “${name.slice(0, 80)}”`);
    if (sizes.get(name) !== bytes) throw unsound(`“${name.slice(0, 80)}” has another size`);
    if (isTextFile(name)) {
      texts++;
      if (bytes > MAX_TEXT) throw unsound(`“${name.slice(0, 80)}” is longer than any text`);
    } else if (!isRecords.has(name)) {
      throw unsound(`There is a file in this archive that no archive has`);
    }
  }
  for (const name of isRecords) {
    if (!Object.hasOwn(members, name)) throw unsound(`A file is missing: “${name}”`);
  }
  if (texts !== counts.snapshots) throw unsound('There are more or fewer stored texts than told');
}

/**
 * Opens an archive, of which nothing is believed that has not been read and summed up.
 *
 * @throws {ArchiveError}
 */
export function openSoundArchive(file: ReadableFile): SoundArchive {
  const zip = openZip(file);
  const manifest = readManifest(zip);
  checkFiles(manifest, zip);
  const { members, counts } = manifest;
  const unread = new Set(Object.keys(members));
  let done = 0;

  const summed = function* (name: string): Generator<Uint8Array, void> {
    const sum = sha256();
    for (const piece of zip.contentOf(name)) {
      sum.add(piece);
      done += piece.length;
      yield piece;
    }
    if (sum.hex() !== members[name]?.sha256) {
      throw unsound(`“${name}” is not what was written: its hash is another`);
    }
    unread.delete(name);
  };
  return {
    manifest,
    total: Object.values(members).reduce((sum, { bytes }) => sum + bytes, 0),
    done: () => done,
    *lines(kind) {
      const name = recordFile(kind);
      let count = 0;
      for (const lines of linesOf(name, summed(name))) {
        count += lines.length;
        yield lines;
      }
      if (count !== counts[kind]) throw unsound(`“${name}” has more or fewer records than told`);
    },
    text: (uuid) => {
      const name = textFile(uuid);
      if (!Object.hasOwn(members, name)) throw unsound(`A file is missing: “${name}”`);
      return unread.has(name) ? textOf(name, summed(name)) : null;
    },
    textHash: (uuid) => members[textFile(uuid)]?.sha256 ?? null,
    finish: () => {
      if (unread.size > 0) throw unsound('There are stored texts that no record names');
    },
  };
}
