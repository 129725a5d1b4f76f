import {
  IMPORT_FIELDS,
  type ImportField,
  type ImportLook,
  type ImportMapping,
} from '../../contract/imports.ts';

/** The field that a column says; `null` for one that is not read. */
export function fieldOfColumn(mapping: ImportMapping, column: string): ImportField | null {
  return IMPORT_FIELDS.find((field) => mapping[field] === column) ?? null;
}

/**
 * Lets a column say a field, or nothing. A field is said by one column, and a column says one field:
 * what the two said before, they say no more.
 */
export function mapColumn(
  mapping: ImportMapping,
  column: string,
  field: ImportField | null,
): ImportMapping {
  const others = Object.entries(mapping).filter(
    ([each, name]) => name !== column && each !== field,
  );
  return { ...Object.fromEntries(others), ...(field && { [field]: column }) };
}

/**
 * The columns that are shown: those with a value in the first rows. Of JSON Lines others may come
 * later; they are read by their names.
 */
export function shownColumns({ columns, format }: ImportLook): ImportLook['columns'] {
  if (format !== 'jsonl') return columns;
  return columns.filter(({ samples }) => samples.length > 0);
}
