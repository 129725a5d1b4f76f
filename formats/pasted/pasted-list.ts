import type { CitationList, TextRun } from '../../contract/citations.ts';
import { paragraphsOf, piecesOf, type EntryPieces } from '../citation-pieces.ts';
import { line, runsHtml } from '../html.ts';
import { plainLine } from '../plain-characters.ts';

/** Where an entry was said: the page as it is cited, and the same page at the passage. */
export interface PassageAddress {
  page: string;
  passage: string;
}

/** A list in both forms that a clipboard takes, to be put into a text of somebody's own. */
export interface PastedList {
  html: string;
  plain: string;
}

/** Runs that link to the page link to the passage; where none does, all of them do. */
function linked(runs: readonly TextRun[], address: PassageAddress | undefined): TextRun[] {
  if (address === undefined) return [...runs];
  if (runs.some(({ href }) => href !== undefined)) {
    return runs.map((run) => (run.href === address.page ? { ...run, href: address.passage } : run));
  }
  // The space before a citation and the stop behind it are of the sentence.
  return runs.map((run) =>
    /[\p{L}\p{N}]/u.test(run.text) ? { ...run, href: address.passage } : run,
  );
}

function entryHtml(entry: EntryPieces, address: PassageAddress | undefined): string {
  const { speaker, quotation, citation, note, block } = entry;
  const mark = note === null ? '' : `<sup>${note.number}</sup>`;
  const after = `${runsHtml(linked(citation, address))}${mark}`;
  const named = speaker === null ? '' : `${line(speaker)}:`;
  if (!block) return `<p>${named === '' ? '' : `${named} `}${runsHtml(quotation)}${after}</p>`;
  const paragraphs = paragraphsOf(quotation).map(runsHtml);
  const body = paragraphs.map(
    (text, index) => `<p>${text}${index === paragraphs.length - 1 ? after : ''}</p>`,
  );
  return `${named === '' ? '' : `<p>${named}</p>\n`}<blockquote>\n${body.join('\n')}\n</blockquote>`;
}

const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');

function entryPlain({ speaker, quotation, citation, note }: EntryPieces): string {
  const named = speaker === null ? '' : `${plainLine(speaker)}: `;
  const paragraphs = paragraphsOf(quotation).map((runs) => plainLine(textOf(runs)));
  const mark = note === null ? '' : `[${note.number}]`;
  return `${named}${paragraphs.join('\n')}${plainLine(textOf(citation))}${mark}`;
}

/**
 * A list as it is pasted: paragraphs that take the look of the text they come into, without numbers
 * of their own, and without a title that nobody gave.
 *
 * @param addresses - Where the entries were said, one by one in their order; their citations link there.
 */
export function writePasted(
  list: CitationList,
  addresses: readonly (PassageAddress | undefined)[] = [],
): PastedList {
  const { groups, notes } = piecesOf(list);
  const [html, plain]: [string[], string[]] = [[], []];
  const heading = (level: 'h1' | 'h2', text: string) => {
    html.push(`<${level}>${line(text)}</${level}>`);
    plain.push(plainLine(text));
  };
  if (list.title !== undefined) heading('h1', list.title);
  let index = 0;
  const noted: (PassageAddress | undefined)[] = [];
  for (const group of groups) {
    if (group.heading !== null && group.entries.length > 0) heading('h2', group.heading);
    for (const entry of group.entries) {
      const address = addresses[index];
      if (entry.note !== null) noted.push(address);
      html.push(entryHtml(entry, address));
      plain.push(entryPlain(entry));
      index += 1;
    }
  }
  for (const [at, { number, runs }] of notes.entries()) {
    html.push(`<p><sup>${number}</sup> ${runsHtml(linked(runs, noted[at]))}</p>`);
    plain.push(`[${number}] ${plainLine(textOf(runs))}`);
  }
  if (list.bibliography.length > 0) heading('h2', list.bibliographyHeading);
  for (const runs of list.bibliography) {
    html.push(`<p>${runsHtml(runs)}</p>`);
    plain.push(plainLine(textOf(runs)));
  }
  return { html: html.join('\n'), plain: `${plain.join('\n\n')}\n` };
}
