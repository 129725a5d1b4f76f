import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MAX_CHUNK_BYTES, MAX_FILE_BYTES } from '../../contract/captures.ts';
import { CommandError } from '../command.ts';
import type { Given } from '../command.ts';
import { readInput } from '../input.ts';
import { withLibrary } from '../library.ts';
import type { LibraryClient } from '../reach.ts';
import { toJsonLine } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

/** A file that is to be read. */
interface ArticleFile {
  /** Where it is. */
  place: string;
  /** What it is called in the report: from the folder on that was named. */
  path: string;
  size: number;
}

/** Whether these are several articles: more than one name, or a folder. */
export function areMany(paths: readonly string[]): boolean {
  const [first] = paths;
  if (first === undefined || paths.length > 1) return paths.length > 1;
  return statSync(first, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Takes many articles in, those in folders too; one that cannot be read is told and stops none.
 *
 * @throws {CommandError} at the end, if one was refused.
 */
export async function importArticles(
  paths: readonly string[],
  threshold: number,
  given: Given,
  terminal: Terminal,
): Promise<void> {
  const files = [...new Map(paths.flatMap(filesAt).map((file) => [file.path, file])).values()];
  if (files.length === 0) throw new CommandError('There are no files in it. Nothing was done.');
  await withLibrary(given, 'write', async (library) => {
    const name = paths.length === 1 ? basename(paths[0] ?? '') : `${files.length} files`;
    const named = files.map(({ path, size }) => ({ path, size }));
    const { id } = await library.batches.begin({
      name: name === '' ? 'Folder' : name,
      files: named,
    });
    const waiting = (await library.batches.get({ id })).files;
    const places = new Map(files.map(({ path, place }) => [path, place]));
    let refused = 0;
    for (const { id: batchFileId, path } of waiting) {
      const place = places.get(path) ?? path;
      const outcome = await take(library, { batchFileId, place, threshold }, terminal);
      if (outcome.state === 'refused') refused += 1;
      if (given.has('json')) await terminal.emit(toJsonLine({ path, ...outcome }));
      else if (outcome.reason === null) await terminal.print(`${path}: ${inWords(outcome)}`);
      if (outcome.reason !== null) terminal.warn(`"${path}": ${outcome.reason}`);
    }
    await library.batches.forget({ id });
    if (refused > 0) throw new CommandError(`${refused} of ${files.length} files were refused.`);
  });
}

type Outcome = Awaited<ReturnType<typeof take>>;

function inWords({ state, kept, pending }: Outcome): string {
  if (state === 'known') return 'in the library already';
  return `${kept} kept, ${pending} to be reviewed in the app.`;
}

async function take(
  library: LibraryClient,
  { batchFileId, place, threshold }: { batchFileId: number; place: string; threshold: number },
  terminal: Terminal,
) {
  const { state, reason, captureId } = await sent(library, batchFileId, place, terminal);
  if (state !== 'read' || captureId === null)
    return { state, reason, captureId, kept: 0, pending: 0 };
  const { quoteIds } = await library.captures.keepAbove({ id: captureId, threshold });
  const { proposals } = await library.captures.get({ id: captureId });
  const pending = proposals.filter((proposal) => proposal.state === 'pending').length;
  return { state, reason, captureId, kept: quoteIds.length, pending };
}

async function sent(
  library: LibraryClient,
  batchFileId: number,
  place: string,
  terminal: Terminal,
) {
  try {
    const { name, bytes } = await readInput(place, terminal);
    const { fileId } = await library.files.begin({ name, size: bytes.length });
    for (let at = 0; at < bytes.length; at += MAX_CHUNK_BYTES) {
      const chunk = Buffer.from(bytes.subarray(at, at + MAX_CHUNK_BYTES));
      await library.files.append({ fileId, base64: chunk.toString('base64') });
    }
    return await library.batches.take({ batchFileId, fileId });
  } catch (error) {
    // A file that went away, is empty or too large.
    if (!(error instanceof CommandError)) throw error;
    return library.batches.refuse({ batchFileId, reason: error.message });
  }
}

/** The file at a path, or the files in the folder there; what systems hide is left out. */
function filesAt(path: string): ArticleFile[] {
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) throw new CommandError(`There is no file "${path}".`);
  if (!state.isDirectory()) return [{ place: path, path: basename(path), size: state.size }];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((place) => ({ place, path: place.slice(path.length).replace(/^[/\\]+/u, '') }))
    .filter(({ path: within }) => !/(?:^|[/\\])\.|(?:_files|\.fld)[/\\]/u.test(within))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map((file) => ({ ...file, size: Math.min(statSync(file.place).size, MAX_FILE_BYTES + 1) }));
}
