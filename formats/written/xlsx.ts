import type { CitedQuote } from '../../contract/citations.ts';
import { cellsOf, CSV_COLUMNS } from '../csv.ts';
import { writeArchive } from './archive.ts';
import { XML_HEAD, xmlLines } from './xml.ts';

/** Characters that a cell holds at most; a file with more is called damaged. */
export const MAX_CELL = 32_767;

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';

const CONTENT_TYPES = `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/>
</Types>`;

// Format 49 is text: what is typed over a cell later is no formula either.
const STYLES = `${XML_HEAD}<styleSheet ${MAIN}>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>
</styleSheet>`;

/** Style of a cell, and of one of the heading. */
const CELL = 1;
const HEADING = 2;

/** `_x0041_` would be read as the letter of that number (ECMA-376, ST_Xstring). */
function cellText(text: string): string {
  const escaped = text.replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_');
  if (escaped.length <= MAX_CELL) return escaped;
  // A cut must not leave half of an escape behind.
  return `${text.slice(0, MAX_CELL - 1).replaceAll('_', '-')}…`;
}

function cellXml(text: string, style: number): string {
  return text === ''
    ? `<c s="${style}"/>`
    : `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlLines(cellText(text))}</t></is></c>`;
}

function rowXml(cells: readonly string[], style: number): string {
  return `<row>${cells.map((cell) => cellXml(cell, style)).join('')}</row>`;
}

/**
 * Quotes as a table of Excel (ECMA-376) with the columns of CSV. Every cell is a string and none a
 * formula; what is longer than {@link MAX_CELL} characters is cut and ends in "…".
 */
export function writeXlsx(quotes: readonly CitedQuote[]): Uint8Array {
  const rows = quotes.map((quote) => {
    const cells = cellsOf(quote);
    return rowXml(
      CSV_COLUMNS.map((column) => cells[column]),
      CELL,
    );
  });
  const widths = CSV_COLUMNS.map((column, index) => {
    const width = column === 'quote' || column === 'note' ? 60 : 20;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return writeArchive({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': `${XML_HEAD}${RELATIONSHIPS}<Relationship Id="workbook" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML_HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Quotes" sheetId="1" r:id="sheet"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML_HEAD}${RELATIONSHIPS}<Relationship Id="sheet" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': `${XML_HEAD}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>\n${[rowXml(CSV_COLUMNS, HEADING), ...rows].join('\n')}\n</sheetData></worksheet>`,
  });
}
