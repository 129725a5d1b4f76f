import CSL from 'citeproc';
import { readPackageFile } from '../../../backend/citing/package-file.ts';
import { prepareItem } from '../../../cite/csl/prepare-item.ts';
import { languageOf, readLocale, readStyle } from '../../../cite/csl/files/style-files.ts';
import { createCitationEngine } from '../../../cite/index.ts';
import { rulesOf } from '../../../cite/styles/index.ts';
import type { CitationOptions, CitedQuote } from '../../../contract/citations.ts';
import { median, type Row, timedRow, timesOf } from '../measure.ts';
import { goal } from '../search/measures/goals.ts';

const ROUNDS = 5;

/**
 * The style engine alone: sources in, one cite a quote, works cited out.
 *
 * @param each - Whether every quote is cited, as any program does it, or what is the same only once.
 */
function bareList(quotes: readonly CitedQuote[], style: 'apa7', each: boolean): number {
  const known = new Set<string>();
  const sources = new Map(quotes.flatMap(({ source }) => (source ? [[source.key, source]] : [])));
  const items = new Map(
    [...sources.values()].map((source, index) => [
      source.key,
      { ...prepareItem(style, rulesOf(style), source), id: `s${index}` },
    ]),
  );
  const byId = new Map([...items.values()].map((item) => [item.id, item]));
  const { tree } = readStyle(style, undefined, readPackageFile);
  const language = languageOf(style, tree);
  const locale = readLocale(language, readPackageFile);
  const system = {
    retrieveItem: (id: string) => byId.get(id) ?? {},
    retrieveLocale: () => locale,
  };
  const engine = new CSL.Engine(system, tree, language, true);
  engine.updateItems([...byId.keys()]);
  let cited = 0;
  for (const { source, locators } of quotes) {
    const id = source === null ? undefined : items.get(source.key)?.id;
    if (id === undefined) continue;
    const key = JSON.stringify([id, locators]);
    if (!each && known.has(key)) continue;
    known.add(key);
    const [[label, locator] = []] = Object.entries(locators);
    cited += engine.makeCitationCluster([
      { id, position: 0, ...(label && locator && { label, locator }) },
    ]).length;
  }
  const list = engine.makeBibliography({ page_start: true, page_length: byId.size });
  return cited + (list === false ? 0 : list[1].length);
}

/**
 * Our list with speakers, quotation marks and phrases, beside citeproc alone on the same records. What
 * is quickened in all its engines (`cite/csl/quick/`) is so in that one, too.
 */
export async function benchLayer(
  quotes: readonly CitedQuote[],
  options: CitationOptions,
): Promise<Row[]> {
  // An engine of its own each time, as there is for the bare list.
  const ourList = (of: readonly CitedQuote[]) =>
    createCitationEngine(readPackageFile).list(of, options);
  const sources = new Set(quotes.map(({ source }) => source?.key)).size;
  await ourList(quotes.slice(0, 100));
  bareList(quotes.slice(0, 100), 'apa7', true);
  const bare = await timesOf(ROUNDS, () => bareList(quotes, 'apa7', true));
  const once = await timesOf(ROUNDS, () => bareList(quotes, 'apa7', false));
  const ours = await timesOf(ROUNDS, () => ourList(quotes));
  const floor = { name: 'citeproc', ms: median(bare) };
  // We too make what is the same only once, so that this is the floor of what we add.
  const floorOnce = { name: 'citeproc, each cite once', ms: median(once) };
  return [
    timedRow(`citeproc alone, ${quotes.length} quotes of ${sources} sources`, bare),
    timedRow('the same, but each cite once', once, floor),
    goal(timedRow('a list in APA', ours, floorOnce), { most: 1.15 }, median(ours) / floorOnce.ms),
  ];
}
