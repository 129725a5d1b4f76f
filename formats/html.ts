import type { CitationList, CitedQuote, TextRun } from '../contract/citations.ts';
import {
  paragraphsOf,
  piecesOf,
  titleOf,
  type EntryPieces,
  type GroupPieces,
} from './citation-pieces.ts';
import { quotationData } from './exchange/quotation-data.ts';
import { plainLine } from './plain-characters.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const STYLE = `
body { font-family: Georgia, serif; line-height: 1.5; max-width: 42em; margin: 2em auto; padding: 0 1em; }
.sc { font-variant: small-caps; }
.works p { padding-left: 2em; text-indent: -2em; overflow-wrap: anywhere; }
`;

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A line of text, with nothing in it that HTML would take for its own. */
export function line(text: string): string {
  return escape(plainLine(text));
}

/** An address that may be a link: http and https alone. */
function linkOf(run: TextRun): string | null {
  return run.href !== undefined && /^https?:\/\//i.test(run.href) ? run.href : null;
}

function runHtml(run: TextRun): string {
  let html = line(run.text);
  if (run.smallCaps) html = `<span class="sc">${html}</span>`;
  if (run.superscript) html = `<sup>${html}</sup>`;
  if (run.bold) html = `<b>${html}</b>`;
  if (run.italic) html = `<i>${html}</i>`;
  const link = linkOf(run);
  return link === null ? html : `<a href="${line(link)}">${html}</a>`;
}

/** Text with its emphasis and its links. */
export function runsHtml(runs: readonly TextRun[]): string {
  return runs.map(runHtml).join('');
}

function citeAttribute(runs: readonly TextRun[]): string {
  const address = runs.map(linkOf).find((link) => link !== null);
  return address === undefined ? '' : ` cite="${line(address)}"`;
}

function afterHtml({ citation, note, gaps }: EntryPieces): string {
  const number = note?.number;
  return [
    runsHtml(citation),
    number === undefined
      ? ''
      : `<sup><a id="mark-${number}" href="#note-${number}">${number}</a></sup>`,
    gaps.length > 0 ? ` <small>[${line(gaps.join('; '))}]</small>` : '',
  ].join('');
}

function blockHtml(entry: EntryPieces, cite: string): string {
  const paragraphs = paragraphsOf(entry.quotation).map(runsHtml);
  const last = `${paragraphs.at(-1)}${afterHtml(entry)}`;
  const speaker = entry.speaker === null ? '' : `<p>${line(entry.speaker)}:</p>\n`;
  const body = [...paragraphs.slice(0, -1), last].map((text) => `<p>${text.trim()}</p>`).join('\n');
  return `${speaker}<blockquote${cite}>\n${body}\n</blockquote>`;
}

function entryHtml(entry: EntryPieces): string {
  const cite = citeAttribute(entry.note?.runs ?? entry.citation);
  if (entry.block) return `<li>\n${blockHtml(entry, cite)}\n</li>`;
  const speaker = entry.speaker === null ? '' : `${line(entry.speaker)}: `;
  // The marks are those of the citation style, so `q` adds none, wherever it is pasted.
  const quotation = `<q${cite} style="quotes: none">${runsHtml(entry.quotation)}</q>`;
  return `<li><p>${speaker}${quotation}${afterHtml(entry)}</p></li>`;
}

function groupHtml({ heading, entries }: GroupPieces): string {
  const title = heading === null ? '' : `<h2>${line(heading)}</h2>\n`;
  return `<section>\n${title}<ol>\n${entries.map(entryHtml).join('\n')}\n</ol>\n</section>`;
}

function notesHtml(notes: ReturnType<typeof piecesOf>['notes']): string {
  const items = notes.map(
    ({ number, runs }) =>
      `<li id="note-${number}">${runsHtml(runs)} <a href="#mark-${number}" aria-label="Back to quotation ${number}">↩</a></li>`,
  );
  return `<section>\n<h2>Notes</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`;
}

function worksHtml({ bibliography, bibliographyHeading }: CitationList): string {
  const works = bibliography.map((runs) => `<p>${runsHtml(runs)}</p>`).join('\n');
  return `<section class="works">\n<h2>${line(bibliographyHeading)}</h2>\n${works}\n</section>`;
}

/**
 * A list as a whole document that asks for nothing else: no script that runs, no remote resource.
 *
 * @param quotes - Those of the list, to stand in it as data (JSON-LD) for machines that read it.
 */
export function writeHtml(list: CitationList, quotes: readonly CitedQuote[] = []): string {
  const { groups, notes } = piecesOf(list);
  const title = line(titleOf(list));
  const sections = [
    ...groups.filter(({ entries }) => entries.length > 0).map(groupHtml),
    ...(notes.length > 0 ? [notesHtml(notes)] : []),
    ...(list.bibliography.length > 0 ? [worksHtml(list)] : []),
  ];
  const data =
    quotes.length === 0
      ? ''
      : `<script type="application/ld+json">${quotationData(quotes)}</script>\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${data}<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${sections.join('\n')}
</main>
</body>
</html>
`;
}
