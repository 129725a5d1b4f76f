import type { CitationList, TextRun } from '../contract/citations.ts';
import {
  paragraphsOf,
  piecesOf,
  titleOf,
  type EntryPieces,
  type GroupPieces,
} from './citation-pieces.ts';
import { plainLine } from './plain-characters.ts';

/**
 * Text in which nothing means anything to a reader of Markdown (CommonMark, GitHub's, Pandoc's):
 * every special character has its backslash, and no address becomes a link by itself.
 */
export function escapeMarkdown(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_{}[\]<>#|~^$&@]/g, String.raw`\$&`)
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, String.raw`\$&`);
}

/** Text at the beginning of a line, where a dash, a number or a colon could open a list. */
export function lineStart(markdown: string): string {
  return markdown
    .trimStart()
    .replace(/^(?=[-+=:(])/, '\\')
    .replace(/^(\d+|[a-zA-Z])(?=[.)])/, '$1\\');
}

/** Puts a sign on both sides of text, leaving the spaces outside, where Markdown wants them. */
function wrap(markdown: string, sign: string): string {
  const inner = markdown.trim();
  if (inner === '') return markdown;
  const before = markdown.slice(0, markdown.length - markdown.trimStart().length);
  const after = markdown.slice(markdown.trimEnd().length);
  return `${before}${sign}${inner}${sign}${after}`;
}

function runMarkdown(run: TextRun): string {
  if (
    run.href !== undefined &&
    /^https?:\/\/[^\s<>\\]+$/i.test(run.href) &&
    run.href === run.text
  ) {
    return `<${run.href}>`;
  }
  let markdown = escapeMarkdown(run.text);
  if (run.superscript) markdown = `<sup>${markdown}</sup>`;
  if (run.bold) markdown = wrap(markdown, '**');
  return run.italic ? wrap(markdown, '*') : markdown;
}

function runsMarkdown(runs: readonly TextRun[]): string {
  return runs.map(runMarkdown).join('');
}

function afterMarkdown({ citation, note, gaps }: EntryPieces): string {
  const number = note === null ? '' : `[^${note.number}]`;
  const missing = gaps.length > 0 ? ` \\[${escapeMarkdown(gaps.join('; '))}\\]` : '';
  return `${runsMarkdown(citation)}${number}${missing}`;
}

function blockMarkdown(entry: EntryPieces): string {
  const paragraphs = paragraphsOf(entry.quotation).map(
    (paragraph) => `> ${lineStart(runsMarkdown(paragraph))}`,
  );
  const speaker = entry.speaker === null ? [] : [`${lineStart(escapeMarkdown(entry.speaker))}:`];
  const quotation = `${paragraphs.join('\n>\n')}${afterMarkdown(entry)}`;
  return [...speaker, quotation].join('\n\n');
}

function entryMarkdown(entry: EntryPieces): string {
  if (entry.block) return blockMarkdown(entry);
  const speaker = entry.speaker === null ? '' : `${escapeMarkdown(entry.speaker)}: `;
  const quotation = `${speaker}${runsMarkdown(entry.quotation)}`;
  return `${lineStart(quotation)}${afterMarkdown(entry)}`;
}

function groupMarkdown({ heading, entries }: GroupPieces): string[] {
  const title = heading === null ? [] : [`## ${escapeMarkdown(heading)}`];
  return [...title, ...entries.map(entryMarkdown)];
}

/** A list as Markdown: a paragraph a quotation, notes as footnotes, works cited last. */
export function writeMarkdown(list: CitationList): string {
  const { groups, notes } = piecesOf(list);
  const works = list.bibliography.map((runs) => lineStart(runsMarkdown(runs)));
  const parts = [
    `# ${escapeMarkdown(titleOf(list))}`,
    ...groups.flatMap(groupMarkdown),
    ...notes.map(({ number, runs }) => `[^${number}]: ${lineStart(runsMarkdown(runs))}`),
    ...(works.length > 0 ? [`## ${escapeMarkdown(list.bibliographyHeading)}`, ...works] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
