import type { CitationList, CitedQuote, ExportFile, ExportFormat } from '../contract/citations.ts';
import { writeBiblatex } from '../formats/biblatex.ts';
import { writeCslJson } from '../formats/csl-json.ts';
import { writeCsv } from '../formats/csv.ts';
import { writeHtml } from '../formats/html.ts';
import { writeMarkdown } from '../formats/markdown.ts';
import { writeDocx } from '../formats/written/docx.ts';
import { writeOdt } from '../formats/written/odt.ts';
import { writeRtf } from '../formats/written/rtf.ts';
import { writeXlsx } from '../formats/written/xlsx.ts';

type Content = string | Uint8Array;

/** How a format is written: from a finished list, or from the records alone. */
type Writer = { name: string; mediaType: string } & (
  | { fromList: (list: CitationList, quotes: readonly CitedQuote[]) => Content }
  | { fromRecords: (quotes: readonly CitedQuote[]) => Content }
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
};

/** Whether a format shows the style and layout of a list, so that one has to be made first. */
export function needsList(format: ExportFormat): boolean {
  return 'fromList' in WRITERS[format];
}

/**
 * The file that a format makes of quotes.
 *
 * @param list - Their list, where the format needs one.
 */
export function fileOf(
  format: ExportFormat,
  quotes: readonly CitedQuote[],
  list: CitationList | null,
): ExportFile {
  const writer = WRITERS[format];
  const { name, mediaType } = writer;
  const content = contentOf(writer, quotes, list);
  return typeof content === 'string'
    ? { name, mediaType, text: content }
    : { name, mediaType, base64: Buffer.from(content).toString('base64') };
}

function contentOf(
  writer: Writer,
  quotes: readonly CitedQuote[],
  list: CitationList | null,
): Content {
  if ('fromRecords' in writer) return writer.fromRecords(quotes);
  if (list === null) throw new Error('This format is written from a list, and none was made.');
  return writer.fromList(list, quotes);
}
