import type { ImportInput, ImportReport } from '../../contract/imports.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import type { ImportFile } from '../files/spooled.ts';
import { importBibliography } from './bibliography/import-bibliography.ts';
import { isBibliography } from './bibliography/read-file.ts';
import { importRows } from './import-rows.ts';
import type { ImportTarget } from './target.ts';
import type { ImportProgress } from './told.ts';

/**
 * Reads a file to its end, gives what is in it to a target, and says how far it is meanwhile.
 *
 * @returns What there was, and what was wrong with it.
 * @throws {ORPCError} `REFUSED` where the file or the mapping is of no use.
 */
export function importFile(
  catalogue: Catalogue,
  file: ImportFile,
  input: ImportInput,
  into: ImportTarget,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportProgress, ImportReport> {
  const importing = isBibliography(file) ? importBibliography : importRows;
  return importing(catalogue, file, input, into, signal);
}
