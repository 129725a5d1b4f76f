import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whose some quoted words are. Names stand as the passage has them. */
export interface Expected {
  /** Some of the words, by which the quotation is told from others. */
  words: string;
  speaker: string;
  others: readonly string[];
  /** From the source inwards. */
  hops: readonly string[];
  /** Who may be found beside them or not. */
  open: readonly string[];
}

/** A passage with what is to be found in it. */
export interface Passage {
  text: string;
  expected: readonly Expected[];
}

const names = (list: string | undefined, mark: string): string[] =>
  (list ?? '').split(mark).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));

function expectedIn(line: string): Expected {
  const [words = '', rest = ''] = line.split(' => ');
  const [sure = '', open] = rest.split('?');
  const [spoke = '', ...hops] = names(sure, '<');
  const [speaker = '', ...others] = names(spoke, '+');
  return { words, speaker, others, hops, open: names(open, ',') };
}

/** The passages of a file in `tests/fixtures/company`, which tells its own format. */
export function passagesOf(file: string): Passage[] {
  const path = join(import.meta.dirname, '../../fixtures/company', file);
  return readFileSync(path, 'utf8')
    .split(/\n{2,}/)
    .filter((block) => !block.startsWith('#'))
    .map((block) => {
      const lines = block.trim().split('\n');
      return {
        text: lines.filter((line) => !line.includes(' => ')).join('\n'),
        expected: lines.filter((line) => line.includes(' => ')).map(expectedIn),
      };
    });
}
