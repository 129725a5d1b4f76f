import { implement } from '@orpc/server';
import { contract } from '../../contract/index.ts';
import type { ImportInput, ImportReport } from '../../contract/imports.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { writeErrorTable } from '../../formats/rows/error-table.ts';
import { createBreath } from '../breath.ts';
import { explainingStream } from '../failures.ts';
import type { SpooledFiles } from '../files/spooled.ts';
import { importFile } from './import-file.ts';
import { lookAt } from './look.ts';
import { intoLibrary, nowhere } from './target.ts';
import type { ImportProgress } from './told.ts';

type Told = ImportProgress | { report: ImportReport };

const many = (number: number, noun: string) =>
  number === 1 ? `1 ${noun}` : `${number.toLocaleString('en')} ${noun}s`;

/** The step in the user's words. */
function labelOf({ quotes, sources, editedSources }: ImportReport, name: string): string {
  const what =
    quotes > 0
      ? many(quotes, 'quote')
      : sources > 0
        ? many(sources, 'source')
        : `what is new of ${many(editedSources, 'source')}`;
  return name === '' ? `Import ${what}` : `Import ${what} from ${name}`;
}

/** Whether anything of it is to be kept. */
const isSomething = ({ quotes, sources, editedSources }: ImportReport): boolean =>
  quotes + sources + editedSources > 0;

/** Carries out what comes in slices, and lets others be answered between them. */
async function inSlices(slices: Iterable<void>, signal: AbortSignal | undefined): Promise<void> {
  const breath = createBreath(signal);
  for (const _ of slices) if (breath.isDue()) await breath.take();
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
    const target = intoLibrary(load, now);
    const report = yield* importFile(catalogue, file, input, target, signal);
    const { edits } = target;
    if (isSomething(report)) await inSlices(load.commit(labelOf(report, file.name), edits), signal);
    // Nothing is new, but of something the word of the library is kept.
    else if (edits.length > 0) await inSlices(load.keep(edits), signal);
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
    look: imports.look.handler(({ input }) => lookAt(files.get(input.fileId), input.sheet ?? null)),
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
