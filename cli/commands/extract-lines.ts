import { createInterface } from 'node:readline';
import { createQuoteFinder } from '../../core/reading/find-quotes.ts';
import { CommandError } from '../command.ts';
import { openInput } from '../input.ts';
import { toJsonLine } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Finds the quotations of an article on each line; lines that are no article are told and left out.
 *
 * @throws {CommandError} at the end, if there were such lines.
 */
export async function extractLines(path: string, terminal: Terminal): Promise<void> {
  const lines = createInterface({ input: openInput(path, terminal.input), crlfDelay: Infinity });
  const find = createQuoteFinder();
  let number = 0;
  let bad = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const article = parseArticle(line);
    if (article) {
      await terminal.emit(toJsonLine({ id: article.id, quotes: find(article.text) }));
    } else {
      bad += 1;
      terminal.warn(`Line ${number} is no article {"id","text"} and was left out.`);
    }
  }
  if (bad > 0) throw new CommandError(`${bad} of ${number} lines were left out.`);
}

function parseArticle(line: string): { id: unknown; text: string } | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return null;
    if (!('id' in value) || !('text' in value) || typeof value.text !== 'string') return null;
    return { id: value.id, text: value.text };
  } catch {
    return null;
  }
}
