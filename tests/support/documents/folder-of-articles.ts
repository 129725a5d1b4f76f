import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { harbourPage } from './articles.ts';
import { bookFile } from './book-file.ts';
import { pdfFile, typeset } from './pdf-file.ts';
import { articleOf, TOWNS } from './towns.ts';
import { webArchive } from './web-archive.ts';
import { wordFile } from './word-file.ts';

/**
 * Writes twenty articles of all kinds that are read into a folder, one of them broken.
 *
 * @returns Path of the broken one in the folder.
 */
export function writeArticles(folder: string): string {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const kinds: readonly [ending: string, write: (lines: string[]) => Uint8Array][] = [
    ['txt', (lines) => utf8(lines.join('\n\n'))],
    ['html', (lines) => utf8(harbourPage(lines))],
    ['docx', (lines) => wordFile(lines)],
    ['pdf', (lines) => pdfFile(typeset(lines))],
    ['epub', (lines) => bookFile([lines])],
    ['mhtml', (lines) => webArchive(harbourPage(lines), { subject: lines[0] ?? '' })],
    ['md', (lines) => utf8(`# ${lines.join('\n\n')}\n`)],
  ];
  const broken = `more/${TOWNS[9]}.docx`;
  for (const [index, town] of TOWNS.entries()) {
    const [ending, write] = kinds[index % kinds.length]!;
    const path = `${index > 6 ? 'more/' : ''}${town}.${ending}`;
    const bytes = write(articleOf(town));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path === broken ? bytes.subarray(0, 300) : bytes);
  }
  return broken;
}
