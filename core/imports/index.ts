import { implement } from '@orpc/server';
import { contract } from '../../contract/index.ts';
import type { ImportInput, ImportReport } from '../../contract/imports.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { writeErrorTable } from '../../formats/rows/error-table.ts';
import { explainingStream } from '../failures.ts';
import type { SpooledFiles } from '../files/spooled.ts';
import { importFile, type ImportProgress } from './import-file.ts';
import { lookAt } from './look.ts';
import { intoLibrary, nowhere } from './target.ts';

type Told = ImportProgress | { report: ImportReport };

/** The step in the user's words. */
function labelOf(quotes: number, name: string): string {
  const many = quotes === 1 ? '1 quote' : `${quotes.toLocaleString('en')} quotes`;
  return name === '' ? `Import ${many}` : `Import ${many} from ${name}`;
}

async function* check(
  catalogue: Catalogue,
  files: SpooledFiles,
  input: ImportInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<Told> {
  const file = files.get(input.fileId);
  yield { report: yield* importFile(catalogue, file, input, nowhere(), signal) };
}

async function* run(
  catalogue: Catalogue,
  files: SpooledFiles,
  input: ImportInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<Told> {
  const file = files.get(input.fileId);
  const now = catalogue.now();
  const load = catalogue.imports.begin(now);
  try {
    const report = yield* importFile(catalogue, file, input, intoLibrary(load, now), signal);
    if (report.quotes > 0) load.commit(labelOf(report.quotes, file.name));
    files.drop(input.fileId);
    yield { report };
  } finally {
    load.end();
  }
}

/** What can be asked about quotes that are imported by the thousand. */
export function importProcedures(catalogue: Catalogue, files: SpooledFiles) {
  const { imports } = implement(contract);
  return {
    look: imports.look.handler(({ input }) => lookAt(files.get(input.fileId))),
    check: imports.check.handler(({ input, signal }) =>
      explainingStream(check(catalogue, files, input, signal)),
    ),
    run: imports.run.handler(({ input, signal }) =>
      explainingStream(run(catalogue, files, input, signal)),
    ),
    writeErrors: imports.writeErrors.handler(({ input: { name, errors } }) => ({
      name: `${name.replace(/\.\w+$/u, '')}-errors.csv`,
      mediaType: 'text/csv',
      text: writeErrorTable(errors),
    })),
    drop: imports.drop.handler(({ input }) => files.drop(input.fileId)),
  };
}
