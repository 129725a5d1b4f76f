import type {
  CitationList,
  CitedQuote,
  ExportFile,
  ExportFormat,
} from '../../contract/citations.ts';
import { writeBiblatex } from '../../formats/biblatex.ts';
import { writeCslJson } from '../../formats/csl-json.ts';
import { writeCsv } from '../../formats/csv.ts';
import { writeBibtex } from '../../formats/exchange/bibtex.ts';
import { writeJsonLines } from '../../formats/exchange/json-lines.ts';
import { writeLatex } from '../../formats/exchange/latex.ts';
import { writePandoc } from '../../formats/exchange/pandoc.ts';
import { writeRis } from '../../formats/exchange/ris.ts';
import { writeTei } from '../../formats/exchange/tei.ts';
import { type Passage, writeWebAnnotations } from '../../formats/exchange/web-annotation.ts';
import { writeHtml } from '../../formats/html.ts';
import { writeMarkdown } from '../../formats/markdown.ts';
import { writeDocx } from '../../formats/written/docx.ts';
import { writeOdt } from '../../formats/written/odt.ts';
import { writeRtf } from '../../formats/written/rtf.ts';
import { writeXlsx } from '../../formats/written/xlsx.ts';

type Content = string | Uint8Array;

/** Where quotes stand in stored texts, by their ids. */
type Passages = ReadonlyMap<number, readonly Passage[]>;

/** How a format is written: from a finished list, from the records alone, or from their places too. */
type Writer = { name: string; mediaType: string } & (
  | { fromList: (list: CitationList, quotes: readonly CitedQuote[]) => Content }
  | { fromRecords: (quotes: readonly CitedQuote[]) => Content }
  | { fromPassages: (quotes: readonly CitedQuote[], passages: Passages) => Content }
);

const WRITERS: Record<ExportFormat, Writer> = {
  html: { name: 'quotes.html', mediaType: 'text/html', fromList: writeHtml },
  markdown: { name: 'quotes.md', mediaType: 'text/markdown', fromList: writeMarkdown },
  docx: {
    name: 'quotes.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fromList: writeDocx,
  },
  odt: {
    name: 'quotes.odt',
    mediaType: 'application/vnd.oasis.opendocument.text',
    fromList: writeOdt,
  },
  rtf: { name: 'quotes.rtf', mediaType: 'application/rtf', fromList: writeRtf },
  'csl-json': {
    name: 'quotes.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    fromRecords: writeCslJson,
  },
  biblatex: {
    name: 'quotes.bib',
    mediaType: 'application/x-bibtex',
    fromRecords: writeBiblatex,
  },
  csv: { name: 'quotes.csv', mediaType: 'text/csv', fromRecords: writeCsv },
  xlsx: {
    name: 'quotes.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fromRecords: writeXlsx,
  },
  jsonl: { name: 'quotes.jsonl', mediaType: 'application/jsonl', fromRecords: writeJsonLines },
  tei: { name: 'quotes.xml', mediaType: 'application/tei+xml', fromRecords: writeTei },
  'web-annotation': {
    name: 'quotes.jsonld',
    mediaType: 'application/ld+json',
    fromPassages: writeWebAnnotations,
  },
  pandoc: { name: 'quotes-pandoc.zip', mediaType: 'application/zip', fromRecords: writePandoc },
  latex: { name: 'quotes-latex.zip', mediaType: 'application/zip', fromRecords: writeLatex },
  ris: {
    name: 'quotes.ris',
    mediaType: 'application/x-research-info-systems',
    fromRecords: writeRis,
  },
  // Not `quotes.bib`, which is that of BibLaTeX.
  bibtex: {
    name: 'quotes-bibtex.bib',
    mediaType: 'application/x-bibtex',
    fromRecords: writeBibtex,
  },
};

/** Whether a format shows the style and layout of a list, so that one has to be made first. */
export function needsList(format: ExportFormat): boolean {
  return 'fromList' in WRITERS[format];
}

/**
 * The file that a format makes of quotes.
 *
 * @param list - Their list, where the format needs one.
 * @param findPassages - Finds where quotes stand, asked only by a format that tells it.
 */
export function fileOf(
  format: ExportFormat,
  quotes: readonly CitedQuote[],
  list: CitationList | null,
  findPassages: (ids: readonly number[]) => Passages,
): ExportFile {
  const writer = WRITERS[format];
  const { name, mediaType } = writer;
  const content = contentOf(writer, quotes, list, findPassages);
  return typeof content === 'string'
    ? { name, mediaType, text: content }
    : { name, mediaType, base64: Buffer.from(content).toString('base64') };
}

function contentOf(
  writer: Writer,
  quotes: readonly CitedQuote[],
  list: CitationList | null,
  findPassages: (ids: readonly number[]) => Passages,
): Content {
  if ('fromRecords' in writer) return writer.fromRecords(quotes);
  if ('fromPassages' in writer) {
    return writer.fromPassages(quotes, findPassages(quotes.map(({ id }) => id)));
  }
  if (list === null) throw new Error('This format is written from a list, and none was made.');
  return writer.fromList(list, quotes);
}
