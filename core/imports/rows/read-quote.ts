import {
  ImportedDate,
  ImportedKind,
  ImportedMode,
  type ImportField,
  type ImportMapping,
} from '../../../contract/imports.ts';
import { FilledProse, Language, Line, Prose } from '../../../contract/shapes.ts';
import type { QuoteColumnValues } from '../../../db/quotes.ts';
import type { Cell } from '../../../formats/rows/row.ts';
import { columnCheck, plainCheck, type Problems, proseOf, valueOf } from './check-cells.ts';

/** The cell of a row that says a field; `null` where none does. */
export type CellOf = (field: ImportField) => Cell | null;

/** Makes the function that reads what a row says of the quote itself; `null` without a wording. */
export function quoteReader(mapping: ImportMapping) {
  const column = (field: ImportField) => mapping[field] ?? field;
  const text = plainCheck(FilledProse, column('text'));
  const note = plainCheck(Prose, column('note'));
  const kind = columnCheck(ImportedKind, column('kind'));
  const mode = columnCheck(ImportedMode, column('mode'));
  const language = columnCheck(Language, column('language'));
  const saidOn = columnCheck(ImportedDate, column('saidOn'));
  const addressee = columnCheck(Line, column('addressee'));
  const translator = columnCheck(Line, column('translator'));

  return (cell: CellOf, problems: Problems): QuoteColumnValues | null => {
    const optional = <T>(
      field: ImportField,
      check: (value: string, problems: Problems) => T | null,
    ) => {
      const value = valueOf(cell(field));
      return value === null ? null : check(value, problems);
    };
    const wording = proseOf(cell('text'));
    if (wording === null) {
      problems.push({ column: column('text'), value: '', reason: 'There is no wording.' });
    }
    const read = wording === null ? null : text(wording, problems);
    const said = optional('saidOn', saidOn);
    const remark = proseOf(cell('note'));
    const columns = {
      segments: null,
      kind: optional('kind', kind) ?? 'direct',
      mode: optional('mode', mode),
      language: optional('language', language),
      saidOn: said?.edtf ?? null,
      saidDay: said?.day ?? null,
      addressee: optional('addressee', addressee),
      translator: optional('translator', translator),
      note: (remark === null ? null : note(remark, problems)) ?? '',
    };
    return read === null ? null : { ...columns, text: read };
  };
}
