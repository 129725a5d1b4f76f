import { benchCatalogue } from './catalogue/index.ts';
import { benchCite } from './cite/index.ts';
import { benchExtract } from './extract.ts';
import { benchImport } from './import/index.ts';
import { table } from './measure.ts';
import { benchSearch } from './search/index.ts';

const BENCHES = {
  extract: benchExtract,
  catalogue: benchCatalogue,
  search: benchSearch,
  import: benchImport,
  cite: benchCite,
} as const;

const [name, argument] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const bench = Object.entries(BENCHES).find(([each]) => each === name)?.[1];
if (bench) {
  const rows = await bench(argument);
  const asJson = process.argv.includes('--json');
  process.stdout.write(`${asJson ? JSON.stringify(rows) : table(rows)}\n`);
} else {
  process.stderr.write(
    `npm run bench -- ${Object.keys(BENCHES).join('|')} [corpus.jsonl | number | 10k | 100k | 1m] [--json]\n`,
  );
  process.exitCode = 2;
}
