import type { Span } from '../contract/shapes.ts';
import { type FieldName, fieldOf, type FieldReading, FIELDS } from './fields.ts';
import type { FieldValue, QueryNode } from './node.ts';
import type { QueryToken, TokenText } from './tokens.ts';
import { type ChoiceField, readChoice } from './values/choices.ts';
import { type DaysField, readDaysValue } from './values/days.ts';
import { readLanguage } from './values/languages.ts';
import type { ReadValue } from './values/read-value.ts';
import { closestWords } from './words/closest-words.ts';
import { readWords } from './values/words-value.ts';

/** Something that was not understood, as a sentence or two for the user. */
export interface Remark {
  span: Span;
  text: string;
}

/** What a word, phrase or field asks for; `node` is `null` where that is nothing. */
export interface ReadTerm {
  node: QueryNode | null;
  remarks: Remark[];
  understood: boolean;
}

/** `name:` before anything but `//`; and what is written so without being meant as a field. */
const LIKE_FIELD = /^(?<name>\p{L}[\p{L}-]*):(?!\/\/)/u;
const SCHEME = /^(?:mailto|tel|urn|doi|isbn|data)$/iu;

const FIELD_NAMES = FIELDS.map(({ name }) => ({ word: name, count: 0 }));

type Reader = (field: FieldName, text: TokenText, typing: boolean) => ReadValue<FieldValue>;

const READERS: Readonly<Record<FieldReading, Reader>> = {
  words: (field, { text, quoted, open }, typing) => {
    const sought = readWords(text, typing && open);
    if (sought.words.length > 0) return { value: { ...sought, exact: quoted } };
    return { unfinished: true, problem: `There is no word behind ${field}:` };
  },
  days: (field, { text }) => readDaysValue(field as DaysField, text),
  choice: (field, { text }) => readChoice(field as ChoiceField, text),
  language: (_field, { text }) => readLanguage(text),
};

function wordsNode(written: string, endsOpen: boolean): QueryNode | null {
  const sought = readWords(written, endsOpen);
  return sought.words.length === 0 ? null : { type: 'words', ...sought };
}

function readWord(text: string, token: QueryToken, typing: boolean): ReadTerm {
  const [word] = token.texts;
  if (!word) return { node: null, remarks: [], understood: true };
  const node = wordsNode(word.text, typing && word.open);
  const name = token.kind === 'word' ? LIKE_FIELD.exec(word.text)?.groups?.['name'] : undefined;
  const follows = text[word.span[0] + (name?.length ?? 0) + 1] ?? ' ';
  if (name === undefined || SCHEME.test(name) || /\s/.test(follows)) {
    return { node, remarks: [], understood: true };
  }
  const [near] = /^[a-z]+$/i.test(name) ? closestWords(name, FIELD_NAMES, 1) : [];
  const question = near ? ` Did you mean ${near.word}:?` : '';
  const remark = `There is no field ${name}: it is searched as words.${question}`;
  return { node, remarks: [{ span: token.span, text: remark }], understood: false };
}

function readField(text: string, token: QueryToken, typing: boolean): ReadTerm {
  const field = fieldOf(token.field ?? '');
  if (!field) throw new RangeError('No field has this name');
  const read = token.texts.map((value) => ({
    value,
    read: READERS[field.reads](field.name, value, typing),
  }));
  const values = read.flatMap(({ read }) => ('value' in read ? [read.value] : []));
  const wrong = read.flatMap(({ value, read }) => {
    // What may still become a value as typing goes on is no mistake.
    if ('value' in read || (typing && value.open && read.unfinished)) return [];
    return [{ value, problem: read.problem }];
  });
  const remark = (span: Span, problem: string, what: string): Remark => ({
    span,
    text: `“${text.slice(...span)}” is ${what}. ${problem}`,
  });
  if (values.length > 0) {
    const remarks = wrong.map(({ value, problem }) => remark(value.span, problem, 'left out'));
    return { node: { type: 'field', field: field.name, values }, remarks, understood: true };
  }
  const isTyped = typing && token.span[1] === text.length;
  const [first] = wrong;
  if (!first && (isTyped || read.length > 0)) return { node: null, remarks: [], understood: true };
  const isEmpty = token.texts.every((value) => value.text === '');
  if (!first || isEmpty || field.reads === 'words') {
    const problem = `Write what to look for right behind the colon, as in ${field.example}.`;
    return { node: null, remarks: [remark(token.span, problem, 'left out')], understood: false };
  }
  const written = [field.name, ...token.texts.map((value) => value.text)].join(' ');
  const endsOpen = isTyped && token.texts.at(-1)?.open === true;
  return {
    node: wordsNode(written, endsOpen),
    remarks: [remark(token.span, first.problem, 'searched as words')],
    understood: false,
  };
}

/** Reads a word, phrase or field of the query `text`; `typing` as in `parseQuery`. */
export function readTerm(text: string, token: QueryToken, typing: boolean): ReadTerm {
  return token.kind === 'field' ? readField(text, token, typing) : readWord(text, token, typing);
}
