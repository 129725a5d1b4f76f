import { localName, walkXml } from '../../packed/xml.ts';
import { type NumberKind, numberText } from './dates.ts';
import { stringReader } from './parts.ts';

/** A row of a sheet: texts by the place of their column, from 0. */
export interface SheetRow {
  /** As a spreadsheet counts. */
  number: number;
  cells: ReadonlyMap<number, string>;
}

/** Columns that a sheet has at most (ECMA-376). */
const MOST_COLUMNS = 16_384;

/** The place of the column in a reference such as `AB12`; `null` for none. */
function columnOf(reference: string | undefined): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(reference ?? '') ?? [];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MOST_COLUMNS ? column - 1 : null;
}

/** What the values of cells mean. */
export interface CellMeanings {
  strings: readonly string[];
  kinds: readonly NumberKind[];
  is1904: boolean;
}

/** The text of a cell from its type, its style and its value. */
function cellText(type: string, style: number, value: string, meanings: CellMeanings): string {
  const { strings, kinds, is1904 } = meanings;
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value.trim() === '1' ? 'true' : 'false';
    case 'e':
      // A formula that came to nothing says nothing.
      return '';
    case 'str':
    case 'inlineStr':
    case 'd':
      return value;
    default: {
      const number = Number(value);
      if (value.trim() === '' || !Number.isFinite(number)) return value.trim();
      return numberText(number, kinds[style] ?? 'number', is1904);
    }
  }
}

/** The rows of a sheet that have anything in them; of a formula what it came to. */
export function readSheet(xml: Uint8Array, meanings: CellMeanings): SheetRow[] {
  const rows: SheetRow[] = [];
  let cells = new Map<number, string>();
  let number = 0;
  let column = -1;
  let cell = { type: '', style: 0, value: '', isValue: false };
  const inline = stringReader();
  walkXml(xml, {
    open(name, attributes) {
      const local = localName(name);
      if (local === 'row') {
        cells = new Map();
        const told = Number(attributes['r']);
        number = Number.isInteger(told) && told > number ? told : number + 1;
        column = -1;
      } else if (local === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        const { t: type = 'n', s: style = '0' } = attributes;
        cell = { type, style: Number(style), value: '', isValue: false };
      } else if (local === 'v') cell.isValue = true;
      else inline.open(local);
    },
    close(name) {
      const local = localName(name);
      if (local === 'row') {
        if (cells.size > 0) rows.push({ number, cells });
      } else if (local === 'c') {
        const value = cell.type === 'inlineStr' ? inline.take() : cell.value;
        const text = cellText(cell.type, cell.style, value, meanings);
        if (text.trim() !== '' && column < MOST_COLUMNS) cells.set(column, text);
        inline.take();
      } else if (local === 'v') cell.isValue = false;
      else inline.close(local);
    },
    text(part) {
      if (cell.isValue) cell.value += part;
      else inline.text(part);
    },
  });
  return rows;
}
