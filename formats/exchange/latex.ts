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

// Latin Modern, the default, has no letters but Latin ones. The first is of the same cut.
const WIDE_FONTS = [
  'CMU Serif',
  'Libertinus Serif',
  'Noto Serif',
  'Times New Roman',
  'DejaVu Serif',
];
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/** Takes the first font that is installed and has more letters than Latin ones. */
function wideFontTex(): string {
  const choose = WIDE_FONTS.reduceRight(
    (others, font) => `\\IfFontExistsTF{${font}}{\\setmainfont{${font}}}{${others}}`,
    '',
  );
  return `\n  ${choose}`;
}

function documentTex(quotes: readonly CitedQuote[], sources: string): string {
  const keys = sourceKeys(quotes);
  const texts = quotes.map((quote) => quoteTex(quote, keys)).join('\n\n');
  return `\\documentclass{article}
\\usepackage{iftex}
\\ifPDFTeX
  \\usepackage[T2A,T1]{fontenc}
\\else
  \\usepackage{fontspec}${OTHER_LETTER.test(texts + sources) ? wideFontTex() : ''}
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

${texts}

\\printbibliography
\\end{document}
`;
}

/**
 * Quotes for LaTeX, with csquotes and biblatex: `quotes.tex` and the `quotes.bib` that it cites, in a
 * ZIP. The style of citation is chosen in LaTeX.
 */
export function writeLatex(quotes: readonly CitedQuote[]): Uint8Array {
  const sources = writeBiblatex(quotes);
  return writeArchive({ 'quotes.tex': documentTex(quotes, sources), 'quotes.bib': sources });
}
