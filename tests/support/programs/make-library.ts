import { parseArgs } from 'node:util';
import { createCatalogue } from '../../../db/catalogue.ts';
import { openLibrary } from '../../../db/open.ts';
import { fillLibrary } from '../fill-library.ts';

// `node make-library.ts FILE [QUOTES]`: a new library, with so many made-up quotes.
const [file = '', quotes = '0'] = parseArgs({ allowPositionals: true }).positionals;
let now = Date.UTC(2026, 0, 1);
const library = openLibrary(file, { now });
if (Number(quotes) > 0) {
  fillLibrary(createCatalogue(library.db, { now: () => (now += 1000) }), Number(quotes));
}
library.close();
