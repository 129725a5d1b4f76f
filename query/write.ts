import { type FieldName, fieldOf } from './fields.ts';
import { MARKS, type QueryToken, VALUE_END } from './tokens.ts';

/** Puts text into quotation marks of which it has none; text that has all of them loses them. */
function quoted(text: string): string {
  const [plain = '"'] = MARKS;
  const isFree = (marks: string) => !Array.from(marks).some((mark) => text.includes(mark));
  const marks = MARKS.find(isFree);
  if (marks === undefined) return `"${text.replace(new RegExp(`[${MARKS.join('')}]`, 'g'), ' ')}"`;
  return `${marks.charAt(0)}${text}${marks.charAt(marks === plain ? 0 : 1)}`;
}

/** Whether text is one value, and nothing else, without quotation marks. */
const isPlainValue = (text: string) =>
  text !== '' && !VALUE_END.test(text) && !/^[‘‚]|\*$/.test(text);

/**
 * Writes a value for a field: in quotation marks where it would be read as something else without
 * them, or where the field is to have exactly this value.
 */
export function writeValue(field: FieldName, value: string, options: { exact?: boolean } = {}) {
  // `status:text-matches-source` needs no quotation marks.
  const text = fieldOf(field)?.reads === 'choice' ? value.replaceAll(' ', '-') : value;
  return isPlainValue(text) && options.exact !== true ? text : quoted(text);
}

/** Writes a field with its values. */
export function writeField(
  field: FieldName,
  values: readonly string[],
  options: { exact?: boolean; negated?: boolean } = {},
): string {
  const written = values.map((value) => writeValue(field, value, options));
  return `${options.negated === true ? '-' : ''}${field}:${written.join(',')}`;
}

/** Writes a token as it was understood: with `-` for NOT, and with all its quotation marks. */
export function writeToken(text: string, token: QueryToken): string {
  const minus = token.negated ? '-' : '';
  if (token.texts.length === 0) return minus + text.slice(...token.body);
  const written = token.texts.map((value) => (value.quoted ? quoted(value.text) : value.text));
  return `${minus}${token.field === null ? '' : `${token.field}:`}${written.join(',')}`;
}
