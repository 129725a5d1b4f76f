import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { Row } from '../../measure.ts';
import { goal } from './goals.ts';

const MB = 1_000_000;

/** All that was written by people, each text once, as UTF-8. */
const RAW = `
  SELECT (SELECT total(octet_length(text) + octet_length(note)) FROM quote)
    + (SELECT total(octet_length(title) + octet_length(container) + octet_length(url)) FROM source)
    + (SELECT total(octet_length(text)) FROM snapshot)
    + (SELECT total(octet_length(display)) FROM speaker)`;

/** How large the file is, beside the texts in it. */
export function benchFile(file: string, bare: Database): Row[] {
  const raw = bare.prepare<[], number>(RAW).pluck().get() ?? Number.NaN;
  const { size } = statSync(file);
  const beside = { floor: 'its texts', ratio: size / raw };
  return [
    { what: 'texts of the library', value: raw / MB, unit: 'MB' },
    goal(
      { what: 'library file', value: size / MB, unit: 'MB', ...beside },
      { most: 4 },
      size / raw,
    ),
  ];
}
