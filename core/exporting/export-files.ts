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
import { beginDocx } from '../../formats/written/docx.ts';
import { writeOdt } from '../../formats/written/odt.ts';
import { writeRtf } from '../../formats/written/rtf.ts';
import { writeXlsx } from '../../formats/written/xlsx.ts';

type Content = string | Uint8Array;

/** Where quotes stand in stored texts, by their ids. */
type Passages = ReadonlyMap<number, readonly Passage[]>;

/** How a file is called, and what is in it. */
interface Named {
  name: string;
  mediaType: string;
}

/** How a format is written: from a list, whole or in parts, from the records alone, or from their places too. */
type Writer = Named &
  (
    | { fromList: (list: CitationList, quotes: readonly CitedQuote[]) => Content }
    | { fromParts: (cited: CitationList) => (works: CitationList['bibliography']) => Content }
    | { fromRecords: (quotes: readonly CitedQuote[]) => Content }
    | { fromPassages: (quotes: readonly CitedQuote[], passages: Passages) => Content }
  );

const WRITERS: Record<ExportFormat, Writer> = {
  html: { name: 'quotes.html', mediaType: 'text/html', fromList: writeHtml },
  markdown: { name: 'quotes.md', mediaType: 'text/markdown', fromList: writeMarkdown },
  docx: {
    name: 'quotes.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fromParts: beginDocx,
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

/** The file of a list, whose parts come one after the other. */
export interface ListFile {
  /** Begins it while the works of the list are still made, where the format can be begun. */
  begin: (cited: CitationList) => void;
  finish: (list: CitationList, quotes: readonly CitedQuote[]) => ExportFile;
}

/**
 * The file of a list in a format that shows its style and layout.
 *
 * @returns `null` where a format is written from the records alone, see {@link recordsFile}.
 */
export function listFileOf(format: ExportFormat): ListFile | null {
  const writer = WRITERS[format];
  if ('fromList' in writer) {
    return {
      begin: () => undefined,
      finish: (list, quotes) => fileOf(writer, writer.fromList(list, quotes)),
    };
  }
  if (!('fromParts' in writer)) return null;
  let end: ReturnType<typeof writer.fromParts> | null = null;
  return {
    begin(cited) {
      end = writer.fromParts(cited);
    },
    finish(list) {
      return fileOf(writer, (end ?? writer.fromParts(list))(list.bibliography));
    },
  };
}

/**
 * The file that a format makes of quotes without a list.
 *
 * @param findPassages - Finds where quotes stand, asked only by a format that tells it.
 */
export function recordsFile(
  format: ExportFormat,
  quotes: readonly CitedQuote[],
  findPassages: (ids: readonly number[]) => Passages,
): ExportFile {
  const writer = WRITERS[format];
  if ('fromRecords' in writer) return fileOf(writer, writer.fromRecords(quotes));
  if ('fromPassages' in writer) {
    const passages = findPassages(quotes.map(({ id }) => id));
    return fileOf(writer, writer.fromPassages(quotes, passages));
  }
  throw new Error('This format is written from a list, and none was made.');
}

function fileOf({ name, mediaType }: Named, content: Content): ExportFile {
  return typeof content === 'string'
    ? { name, mediaType, text: content }
    : { name, mediaType, base64: Buffer.from(content).toString('base64') };
}
