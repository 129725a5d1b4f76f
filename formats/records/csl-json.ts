import { LOCATOR_LABELS } from '../../contract/csl.ts';
import { isJsonObject, type JsonObject } from '../rows/json-cells.ts';
import { cslVariables } from './csl-variables.ts';
import {
  paragraphsOf,
  type ReadQuote,
  readQuote,
  type ReadRecord,
  readSource,
  unreadableRecord,
  uuidIn,
} from './record.ts';
import { saidLines } from './said-lines.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown): string[] =>
  list(value)
    .map(text)
    .filter((each) => each !== '');

/** Names of people and bodies, as texts or as objects. */
const namesIn = (value: unknown): string[] =>
  list(value).flatMap((each) =>
    isJsonObject(each) ? text(each['display']) || [] : text(each) || [],
  );

/** A quote as Dixit writes it into `custom.quotes`. */
function quoteOf(value: unknown): ReadQuote[] {
  if (!isJsonObject(value)) return [];
  const places = isJsonObject(value['locators']) ? value['locators'] : {};
  return [
    readQuote({
      text: text(value['text']),
      speakers: namesIn(value['speakers']),
      hops: namesIn(value['hops']),
      translator: text(value['translator']) || null,
      role: text(value['role']) || null,
      saidOn: text(value['saidOn']) || null,
      kind: text(value['kind']) || null,
      language: text(value['language']) || null,
      note: text(value['note']),
      tags: texts(value['tags']),
      locators: Object.fromEntries(
        LOCATOR_LABELS.flatMap((label) =>
          text(places[label]) === '' ? [] : [[label, text(places[label])]],
        ),
      ),
    }),
  ];
}

/** Of a date that only its words tell; `raw` is how a program that knows no better passes them on. */
function recordOf(object: JsonObject, number: number, done: number): ReadRecord {
  const custom = isJsonObject(object['custom']) ? object['custom'] : {};
  const { item, unread } = cslVariables(object);
  const { annote, ...variables } = item;
  const said = saidLines(text(annote));
  const source = readSource(variables, {
    types: text(object['type']) === '' ? [] : [text(object['type'])],
    titleSentence: text(custom['titleSentence']) || null,
    note: said === null ? paragraphsOf([text(annote)]) : '',
    uuid: uuidIn(text(object['id'])),
  });
  const quotes = list(custom['quotes']).flatMap(quoteOf);
  return { number, done, source, quotes: [...quotes, ...(said ?? [])], problem: null, unread };
}

/** Whether a JSON value is a bibliography of CSL: items with a type and what a source has. */
export function isCslJson(value: unknown): boolean {
  const [first] = itemsOf(value);
  return (
    isJsonObject(first) &&
    typeof first['type'] === 'string' &&
    ['title', 'author', 'issued', 'container-title', 'DOI', 'URL', 'ISBN', 'editor'].some(
      (key) => key in first,
    )
  );
}

/** The items of a file: a list, a list that an object holds, or one alone. */
function itemsOf(value: unknown): readonly unknown[] {
  if (isJsonObject(value)) return Array.isArray(value['items']) ? value['items'] : [value];
  return list(value);
}

/** Reads items of CSL-JSON, with quotes that Dixit wrote into them. */
export function* cslJsonRecords(value: unknown): Generator<ReadRecord> {
  const items = itemsOf(value);
  for (const [index, item] of items.entries()) {
    const done = index / items.length;
    if (isJsonObject(item)) yield recordOf(item, index + 1, done);
    else yield unreadableRecord(index + 1, done, 'Is no JSON object.');
  }
}
