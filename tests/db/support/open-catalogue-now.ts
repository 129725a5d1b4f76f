import { createCatalogue } from '../../../db/catalogue.ts';
import { openLibrary } from '../../../db/open.ts';

// Says when the library is open, makes its catalogue, and says so again. Arguments: the file.
const [file = ''] = process.argv.slice(2);
const library = openLibrary(file, { now: Date.now(), checkAfterCrash: false });
process.stdout.write('open\n');
createCatalogue(library.db, { now: Date.now });
process.stdout.write('ready\n');
library.close();
