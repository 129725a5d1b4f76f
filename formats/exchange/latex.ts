import type { CitedQuote } from '../../contract/citations.ts';
import type { Segment } from '../../contract/segments.ts';
import { writeBiblatex } from '../biblatex.ts';
import { escapeTex } from '../biblatex/tex.ts';
import { plainCharacters } from '../plain-characters.ts';
import { writeArchive } from '../written/archive.ts';
import { sourceKeys } from './source-keys.ts';
import { isSaidByAuthor, speakersText, wordingOf } from './wording.ts';

const LIGATURES: Record<string, string> = {
  '"': '\\textquotedbl{}',
  '`': '\\textasciigrave{}',
};

/** Text of a paragraph, in which also no signs grow together (`--`, `''`, `<<`, `?'`). */
function textTex(text: string): string {
  return escapeTex(text)
    .replace(/["`]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(/([-'<>,])(?=\1)/g, '$1{}');
}

/** Brackets in an argument in brackets would end it. */
function optionTex(text: string): string {
  return `[{${textTex(text)}}]`;
}

function linesTex(text: string): string {
  return plainCharacters(text).split('\n').map(textTex).join('\\par ');
}

/** By the commands of csquotes for what was changed in a quotation (its manual, § 4.4). */
function segmentTex({ type, text }: Segment): string {
  if (type === 'omitted') return '\\textelp{}';
  if (type === 'inserted') return `\\textins{${textTex(text)}}`;
  if (type === 'emphasis') return `\\emph{${textTex(text)}}`;
  return type === 'sic' ? `${linesTex(text)} \\textins{\\emph{sic}}` : linesTex(text);
}

/** A page as biblatex has it, which names it by itself; other places with their label. */
function postnoteTex({ page, ...others }: CitedQuote['locators']): string {
  const rest = Object.entries(others).map(([label, value]) => `${label} ${value}`);
  return [...(page === undefined ? [] : [page]), ...rest].join(', ');
}

function quoteTex(quote: CitedQuote, keys: ReadonlyMap<string, string>): string {
  const words = wordingOf(quote).map(segmentTex).join('');
  const isByAuthor = isSaidByAuthor(quote);
  const speaker = isByAuthor ? '' : textTex(speakersText(quote));
  const before = speaker === '' ? '' : `${speaker}: `;
  const key = quote.source === null ? undefined : keys.get(quote.source.key);
  if (key === undefined) return `${before}\\blockquote{${words}}`;
  const prenote = isByAuthor ? '[]' : optionTex('quoted in');
  const postnote = optionTex(postnoteTex(quote.locators));
  return `${before}\\blockcquote${prenote}${postnote}{${key}}{${words}}`;
}

function documentTex(quotes: readonly CitedQuote[]): string {
  const keys = sourceKeys(quotes);
  return `\\documentclass{article}
\\usepackage{iftex}
\\ifPDFTeX
  \\usepackage[T2A,T1]{fontenc}
\\else
  \\usepackage{fontspec}
\\fi
\\usepackage{textcomp}
\\usepackage[english]{babel}
\\usepackage[autostyle]{csquotes}
\\usepackage[style=authoryear]{biblatex}
\\SetCiteCommand{\\parencite}
\\addbibresource{quotes.bib}
\\usepackage{hyperref}
\\begin{document}

\\section*{Quotes}

${quotes.map((quote) => quoteTex(quote, keys)).join('\n\n')}

\\printbibliography
\\end{document}
`;
}

/**
 * Quotes for LaTeX, with csquotes and biblatex: `quotes.tex` and the `quotes.bib` that it cites, in a
 * ZIP. The style of citation is chosen in LaTeX.
 */
export function writeLatex(quotes: readonly CitedQuote[]): Uint8Array {
  return writeArchive({ 'quotes.tex': documentTex(quotes), 'quotes.bib': writeBiblatex(quotes) });
}
