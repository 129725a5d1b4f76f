import type { ArchiveReport } from '../../../contract/archive/archives.ts';
import { CommandError } from '../../command.ts';
import type { Given } from '../../command.ts';
import { withLibrary } from '../../library.ts';
import { sendFile } from '../../send-file.ts';
import { toJsonLine } from '../../terminal.ts';
import type { Terminal } from '../../terminal.ts';

/** Remarks that are shown to people; `--json` has more. */
const SHOWN = 20;

/**
 * Takes an archive into the library, or says what it would bring.
 *
 * @throws {CommandError} if it is no sound archive; and at the end, if records had to be left out.
 */
export async function importArchive(path: string, given: Given, terminal: Terminal): Promise<void> {
  const isDry = given.has('dry-run');
  await withLibrary(given, 'write', async (library) => {
    const fileId = await sendFile(library, path);
    const input = { fileId, keep: given.has('take-file') ? 'archive' : 'library' } as const;
    const stream = isDry ? await library.archives.check(input) : await library.archives.run(input);
    const report = await lastOf(stream);
    if (isDry) await library.archives.drop({ fileId });
    if (given.has('json')) await terminal.emit(toJsonLine(report));
    else await print(report, isDry, terminal);
    const refused = report.kinds.reduce((sum, kind) => sum + kind.refused, 0);
    if (refused > 0) throw new CommandError(`${refused} records left out.`);
  });
}

async function lastOf(
  stream: AsyncIterable<{ report: ArchiveReport } | { done: number; total: number }>,
): Promise<ArchiveReport> {
  for await (const told of stream) if ('report' in told) return told.report;
  throw new CommandError('The import broke off. Nothing of it was kept.');
}

async function print(report: ArchiveReport, isDry: boolean, terminal: Terminal): Promise<void> {
  await terminal.print(isDry ? 'Would be taken from the archive:' : 'Taken from the archive:');
  for (const { kind, ...counts } of report.kinds) {
    const told = Object.entries(counts).filter(([, count]) => count > 0);
    if (told.length === 0) continue;
    const words = told.map(([fate, count]) => `${count.toLocaleString('en')} ${fate}`);
    await terminal.print(`  ${kind}: ${words.join(', ')}`);
  }
  for (const { kind, name, reason } of report.remarks.slice(0, SHOWN)) {
    terminal.warn(`${kind} “${name}”: ${reason}`);
  }
  const more = report.remarks.length - SHOWN;
  if (more > 0) terminal.warn(`… and ${more} more remarks.`);
}
