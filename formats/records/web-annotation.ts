import { isJsonObject, type JsonObject } from '../rows/json-cells.ts';
import {
  paragraphsOf,
  readQuote,
  type ReadRecord,
  readSource,
  unreadableRecord,
  uuidIn,
} from './record.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const objects = (value: unknown): JsonObject[] => list(value).filter((each) => isJsonObject(each));

/** Keys that say something of the annotation and not of what is quoted, or are read below. */
const ASIDE: ReadonlySet<string> = new Set(
  '@context id type motivation created updated modified permissions links hidden flagged moderation moderation_status actions mentions canonical references body bodyValue target uri text tags document'.split(
    ' ',
  ),
);

/** Annotations in a file: a list, a page or collection of the W3C, what Hypothesis answers or exports. */
function annotationsIn(value: unknown): readonly unknown[] {
  if (!isJsonObject(value)) return list(value);
  const { items, rows, annotations, first } = value;
  const held = [items, rows, annotations, value['@graph']].find((each) => Array.isArray(each));
  if (held !== undefined) return list(held);
  if (isJsonObject(first)) return list(first['items']);
  return [value];
}

const isAnnotation = (value: unknown): value is JsonObject =>
  isJsonObject(value) &&
  'target' in value &&
  ('uri' in value || list(value['type']).includes('Annotation'));

/** Whether a JSON value holds annotations of the web. */
export const isWebAnnotations = (value: unknown): boolean =>
  annotationsIn(value).some((each) => isAnnotation(each)) ||
  (isJsonObject(value) && list(value['type']).includes('AnnotationCollection'));

/** The words that a target quotes; a selector may be refined by another. */
function exactOf(target: JsonObject): string {
  const selectors = objects(target['selector']);
  const all = [...selectors, ...selectors.flatMap((each) => objects(each['refinedBy']))];
  const quoting = all.find(({ type }) => type === 'TextQuoteSelector');
  return text(quoting?.['exact']);
}

/** Where a target stands: an address, or a name that Dixit gave. */
function addressOf(target: unknown): string {
  if (!isJsonObject(target)) return text(target);
  const { source, id } = target;
  return text(source) || text(isJsonObject(source) ? source['id'] : id);
}

/** What is said of the passage: by whom it is, what is noted, tags. */
function bodiesOf({ body, bodyValue, text: own, tags }: JsonObject) {
  const bodies: JsonObject[] = [
    ...list(body).map((each) => (isJsonObject(each) ? each : { value: each })),
    ...list(bodyValue).map((value) => ({ value })),
  ];
  const valuesOf = (...purposes: string[]) =>
    bodies
      .filter((each) => list(each['purpose']).some((purpose) => purposes.includes(text(purpose))))
      .map((each) => text(each['value']));
  const named = new Set(['identifying', 'tagging']);
  const notes = bodies
    .filter((each) => !list(each['purpose']).some((purpose) => named.has(text(purpose))))
    .map((each) => text(each['value']));
  return {
    speakers: valuesOf('identifying').flatMap((names) => names.split(', ')),
    note: paragraphsOf([text(own), ...notes]),
    tags: [...valuesOf('tagging'), ...list(tags).map(text)].filter((tag) => tag !== ''),
  };
}

function titleOf(document: unknown): string {
  return isJsonObject(document) ? text(list(document['title'])[0]) : '';
}

function recordOf(annotation: JsonObject, number: number, done: number): ReadRecord {
  const targets = list(annotation['target']);
  const exact = targets.map((each) => (isJsonObject(each) ? exactOf(each) : '')).filter(Boolean);
  const { speakers, note, tags } = bodiesOf(annotation);
  if (list(annotation['references']).length > 0) {
    return unreadableRecord(number, done, 'This answers another annotation and quotes nothing.');
  }
  if (exact.length === 0 && note === '') {
    return unreadableRecord(number, done, 'There are no quoted words in it.');
  }
  const address = text(annotation['uri']) || addressOf(targets[0]);
  const uuid = uuidIn(address);
  const source = readSource(
    { URL: uuid === null ? address : '' },
    {
      uuid,
      // What is noted of a page as a whole.
      note: exact.length === 0 ? note : '',
      otherwise: { type: 'webpage', title: titleOf(annotation['document']) },
    },
  );
  // Dixit has a target for each part of a wording that is cut in two.
  const quote = readQuote({ text: exact.join(' '), speakers, note, tags });
  const unread = Object.keys(annotation).filter((key) => !ASIDE.has(key));
  return {
    number,
    done,
    source,
    quotes: exact.length === 0 ? [] : [quote],
    problem: null,
    unread,
  };
}

/**
 * Reads annotations of the web (W3C Web Annotation Data Model, and as Hypothesis has them): each is a
 * quote, of the page that it stands in.
 */
export function* webAnnotationRecords(value: unknown): Generator<ReadRecord> {
  const annotations = annotationsIn(value);
  for (const [index, annotation] of annotations.entries()) {
    const done = index / annotations.length;
    if (isAnnotation(annotation)) yield recordOf(annotation, index + 1, done);
    else yield unreadableRecord(index + 1, done, 'Is no annotation.');
  }
}
