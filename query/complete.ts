import type { Span } from '../contract/shapes.ts';
import { type FieldName, fieldOf, FIELDS } from './fields.ts';
import { type QueryToken, readTokens } from './tokens.ts';
import { type ChoiceField, CHOICES } from './values/choices.ts';
import { LANGUAGES } from './values/languages.ts';
import { foldKey } from './words/words.ts';
import { writeValue } from './write.ts';

/** What is being typed at the caret. */
export interface Completion {
  /** The field of which it is a value; `null` for a word, which may become the name of a field. */
  field: FieldName | null;
  /** What stands before the caret, without quotation marks. */
  typed: string;
  /** What gives way to what is chosen: UTF-16 offsets into the query. */
  span: Span;
}

/** Something that can be chosen: the name of a field with its colon, or a value. */
export interface Choice {
  value: string;
  help: string;
}

/** Fields of which a value names one thing: what is chosen is written so that no other is found. */
const NAMES_ONE: ReadonlySet<FieldName> = new Set(['tag', 'in']);

function completionInField(
  text: string,
  { body, texts }: QueryToken,
  field: FieldName,
  caret: number,
): Completion | null {
  const values = body[0] + field.length + 1;
  if (caret < values) {
    return { field: null, typed: text.slice(body[0], caret), span: [body[0], values] };
  }
  const value = texts.find(({ span }) => span[0] <= caret && caret <= span[1]);
  if (!value) return { field, typed: '', span: [caret, caret] };
  const { span, quoted, open } = value;
  if (quoted && !open && caret === span[1]) return null;
  return { field, typed: text.slice(span[0] + (quoted ? 1 : 0), caret), span };
}

/**
 * What is being typed where the caret is (a UTF-16 offset); `null` where nothing can be offered, as
 * in exact words.
 */
export function completionAt(text: string, caret: number): Completion | null {
  const token = readTokens(text).find(({ span }) => span[0] < caret && caret <= span[1]);
  const nothing: Completion = { field: null, typed: '', span: [caret, caret] };
  if (!token) return nothing;
  if (token.kind === 'field' && token.field !== null && caret >= token.body[0]) {
    return completionInField(text, token, token.field, caret);
  }
  const typed = text.slice(token.body[0], caret);
  if (token.kind === 'word' && /[\p{L}\p{N}]/u.test(typed)) {
    return { field: null, typed, span: token.body };
  }
  // Behind a parenthesis, or a minus with nothing yet.
  return caret === token.span[1] && /[(-]$/.test(typed) ? nothing : null;
}

/** What the language itself has to offer; names and titles are for the library to know. */
export function choicesFor({ field, typed }: Completion): Choice[] {
  const key = foldKey(typed);
  const begins = (text: string) => ` ${foldKey(text)}`.includes(` ${key}`);
  if (field === null) {
    return FIELDS.filter(({ name }) => name.startsWith(typed.toLowerCase())).map(
      ({ name, help }) => ({ value: `${name}:`, help }),
    );
  }
  const { reads } = fieldOf(field) ?? {};
  if (reads === 'choice') {
    return CHOICES[field as ChoiceField].filter(begins).map((value) => ({ value, help: '' }));
  }
  if (reads !== 'language') return [];
  return LANGUAGES.filter(([tag, name]) => begins(name) || tag.startsWith(key)).map(
    ([value, help]) => ({ value, help }),
  );
}

/** Writes what was chosen, and says where the caret is then. */
export function complete(
  text: string,
  { field, span }: Completion,
  chosen: string,
): { text: string; caret: number } {
  const before = text.slice(0, span[0]);
  const after = text.slice(span[1]);
  if (field === null)
    return { text: before + chosen + after, caret: before.length + chosen.length };
  const written = writeValue(field, chosen, { exact: NAMES_ONE.has(field) });
  const isFollowed = /^[\s,)]/.test(after);
  const whole = `${before}${written}${isFollowed ? '' : ' '}${after}`;
  const step = isFollowed && !/^\s/.test(after) ? 0 : 1;
  return { text: whole, caret: before.length + written.length + step };
}
