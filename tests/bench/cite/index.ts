import type { CitationOptions } from '../../../contract/citations.ts';
import { QuoteQuery } from '../../../contract/search.ts';
import { dated } from '../../../core/dated-query.ts';
import { createCatalogue } from '../../../db/catalogue.ts';
import { openLibrary } from '../../../db/open.ts';
import type { Row } from '../measure.ts';
import { cachedLibrary } from '../search/cache.ts';
import { sizeOf } from '../search/size.ts';
import { benchFiles } from './files.ts';
import { benchLayer } from './layer.ts';

const OPTIONS: CitationOptions = {
  style: 'apa7',
  order: 'speaker',
  group: 'none',
  speakerInProse: false,
  bibliography: true,
};

/** The quotes of a library as they are cited. */
function citedQuotes(file: string) {
  const library = openLibrary(file, { now: Date.now() });
  try {
    const catalogue = createCatalogue(library.db, { now: Date.now });
    return catalogue.cited.list(Array.from(catalogue.search.ids(dated(QuoteQuery.parse({})))));
  } finally {
    library.close();
  }
}

/**
 * Citing all quotes of a library of 10k, 100k or 1m: what the backend takes for it as a window sees
 * it, and our layer beside the style engine alone on the same records.
 */
export async function benchCite(name: string = '10k'): Promise<Row[]> {
  const tell = (what: string) => process.stderr.write(`${what}\n`);
  const file = cachedLibrary(sizeOf(name), tell);
  const rows = await benchFiles(file, OPTIONS);
  tell('our layer');
  return [...rows, ...(await benchLayer(citedQuotes(file), OPTIONS))];
}
