import { LOCATOR_LABELS } from '../../../contract/csl.ts';
import type {
  ImportField,
  ImportInput,
  ImportMapping,
  ImportReport,
} from '../../../contract/imports.ts';
import { FilledLine } from '../../../contract/shapes.ts';
import type { Catalogue } from '../../../db/catalogue.ts';
import type { ReadQuote, ReadRecord } from '../../../formats/records/record.ts';
import type { Cell } from '../../../formats/rows/row.ts';
import { type Breath, createBreath } from '../../breath.ts';
import type { ImportFile } from '../../files/spooled.ts';
import { knownWordings } from '../known-wordings.ts';
import type { Problems } from '../rows/check-cells.ts';
import type { CellOf } from '../rows/read-quote.ts';
import { type QuoteRead, quoteRowReader } from '../rows/read-row.ts';
import { rowSettler } from '../settle-row.ts';
import { counting, type ImportTarget } from '../target.ts';
import { errorList, type ImportProgress, TELL_MS, unreadList } from '../told.ts';
import { readBibliography } from './read-file.ts';
import { type FileSources, fileSources, type MeantSource } from './file-sources.ts';

const TOLD_FIELDS = [
  'text',
  'speakers',
  'roles',
  'saidOn',
  'kind',
  'language',
  'note',
  'tags',
  'translator',
  'hops',
] as const;

/** Fields of a quote by the names under which what is wrong with them is told. */
const QUOTE_FIELDS: ImportMapping = Object.fromEntries(
  [...TOLD_FIELDS, ...LOCATOR_LABELS].map((field) => [field, field]),
);

/** A quote as cells of a row, so that it is held against the same shapes. */
function cellsOf(quote: ReadQuote): CellOf {
  const { role, speakers, tags, text, note, saidOn, kind, language, locators } = quote;
  const { translator, hops } = quote;
  const cells: { readonly [Field in ImportField]?: Cell | null | undefined } = {
    text,
    speakers,
    roles: role === null ? null : [role],
    saidOn,
    kind,
    language,
    note,
    tags,
    translator,
    hops,
    ...locators,
  };
  return (field) => cells[field] ?? null;
}

/** Whether collections of these names can be made, one in the other. */
const areNames = (path: readonly string[]): boolean =>
  path.every((name) => FilledLine.safeParse(name).success);

/** A quote that is to be kept, and the source that it stands in. */
interface TakenQuote {
  quote: QuoteRead;
  source: MeantSource | null;
}

/** Reads the records of a file one after the other; nothing is made of them yet. */
function recordTaker(sources: FileSources) {
  const errors = errorList();
  const unread = unreadList([]);
  const readQuote = quoteRowReader(QUOTE_FIELDS);
  const taken: TakenQuote[] = [];

  const take = ({ number, source, quotes, problem, unread: names }: ReadRecord): void => {
    for (const name of names) unread.note(name);
    const problems: Problems = [];
    if (problem !== null) problems.push({ column: null, value: '', reason: problem });
    const meant = source && problem === null ? sources.take(source, number, problems) : null;
    if (problems.length > 0) return errors.add(number, problems);
    for (const each of quotes) {
      const wrong: Problems = [];
      const quote = readQuote(cellsOf(each), meant !== null, wrong);
      if (quote === null) {
        errors.add(number, wrong);
        continue;
      }
      const collections = each.collections.filter(areNames);
      if (collections.length < each.collections.length) unread.note('collections');
      taken.push({ quote: { ...quote, collections }, source: meant });
    }
  };
  return { take, taken, errors, unread };
}

/**
 * Reads a bibliography to its end, gives its sources and the quotes in it to a target, and says how
 * far it is meanwhile.
 *
 * @returns What there was, and what was wrong with it.
 * @throws {ORPCError} `REFUSED` where the file is of no use.
 */
export async function* importBibliography(
  catalogue: Catalogue,
  file: ImportFile,
  { leaveDuplicates, takeFile }: ImportInput,
  into: ImportTarget,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportProgress, ImportReport> {
  const breath = createBreath(signal);
  const target = counting(into);
  yield { done: 0, total: file.size };
  const sources = await fileSources(catalogue, takeFile, breath);
  const { take, taken, errors, unread } = recordTaker(sources);
  let rows = 0;
  let told = performance.now();
  for (const record of readBibliography(file).records) {
    rows++;
    take(record);
    if (breath.isDue()) await breath.take();
    if (performance.now() - told < TELL_MS) continue;
    told = performance.now();
    // The other half of the time goes into writing.
    yield { done: Math.floor((record.done / 2) * file.size), total: file.size };
  }
  const counts = await sources.settle(target);
  const duplicates = yield* settleQuotes(catalogue, target, taken, {
    leaveDuplicates,
    breath,
    size: file.size,
  });
  signal?.throwIfAborted();
  return {
    rows,
    ...target.counts,
    sameSources: counts.same,
    changedSources: counts.changed,
    keptSources: counts.kept,
    differences: counts.differences,
    duplicates,
    ...errors.counts,
    firstErrors: errors.firstErrors,
    unread: unread.names(),
  };
}

/** Gives the quotes to a target; answers how many of them the library has already. */
async function* settleQuotes(
  catalogue: Catalogue,
  target: ImportTarget,
  taken: readonly TakenQuote[],
  { leaveDuplicates, breath, size }: { leaveDuplicates: boolean; breath: Breath; size: number },
): AsyncGenerator<ImportProgress, number> {
  if (taken.length === 0) return 0;
  const wordings = await knownWordings(catalogue, breath);
  const { isDuplicate, settled } = rowSettler(catalogue, target);
  let duplicates = 0;
  let told = performance.now();
  for (const [index, { quote, source }] of taken.entries()) {
    const isKnown = isDuplicate(quote, wordings);
    if (isKnown) duplicates++;
    if (!isKnown || !leaveDuplicates) target.addQuote(settled(quote, source && source.id));
    if (breath.isDue()) await breath.take();
    if (performance.now() - told < TELL_MS) continue;
    told = performance.now();
    yield { done: Math.floor((0.5 + index / taken.length / 2) * size), total: size };
  }
  return duplicates;
}
