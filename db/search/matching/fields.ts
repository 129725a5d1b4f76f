import type { Database } from 'better-sqlite3';
import { QUOTE_KINDS, QUOTE_MODES } from '../../../contract/quote-shapes.ts';
import { VERIFICATION_STATUSES } from '../../../contract/verifications.ts';
import type { FieldValue, QueryNode } from '../../../query/parse.ts';
import { foldedWords } from '../../../query/words/words.ts';
import { HAS, type QuoteColumns, UNKNOWN_DAY } from '../columns/columns.ts';
import type { Labels } from '../columns/labels.ts';

/** Whether a quote is found. */
export type Test = (id: number) => boolean;

type Field = Extract<QueryNode, { type: 'field' }>;
type Words = Extract<FieldValue, { words: string[] }>;

/** Whether the words of a value stand in a text; in a row, from its start to its end, where exact. */
export function hasWords(text: string, { words, prefix, exact }: Words): boolean {
  const there = foldedWords(text).map(({ folded }) => folded);
  const isLast = (i: number) => prefix && i === words.length - 1;
  const agrees = (word: string | undefined, i: number) =>
    word !== undefined && (isLast(i) ? word.startsWith(words[i]!) : word === words[i]);
  if (exact) return there.length === words.length && words.every((_, i) => agrees(there[i], i));
  return words.every((_, i) => there.some((word) => agrees(word, i)));
}

/** Flags of the numbers whose text has the words of one of the values. */
function flagLabels(labels: Labels, values: readonly Words[]): Uint8Array {
  return Uint8Array.from(labels.all(), (text, number) =>
    number > 0 && values.some((value) => hasWords(text, value)) ? 1 : 0,
  );
}

/** Flags of ids. */
function flagIds(ids: readonly number[], bound: number): Uint8Array {
  const flags = new Uint8Array(bound);
  for (const id of ids) if (id < bound) flags[id] = 1;
  return flags;
}

/** Makes the function that turns a field of a query into a test over the columns. */
export function fieldTests(db: Database, columns: QuoteColumns): (field: Field) => Test {
  const tags = db.prepare<[], { id: number; name: string }>('SELECT id, name FROM tag');
  const collections = db.prepare<[], { id: number; name: string; parentId: number | null }>(
    'SELECT id, name, parent_id AS parentId FROM collection ORDER BY parent_id IS NOT NULL, id',
  );

  const collectionsNamed = (values: readonly Words[]): number[] => {
    const all = collections.all();
    const found = new Set(
      all.flatMap(({ id, name }) => (values.some((value) => hasWords(name, value)) ? [id] : [])),
    );
    // Those inside; a tree is as deep as there are collections at most.
    for (let before = -1; before < found.size;) {
      before = found.size;
      for (const { id, parentId } of all)
        if (parentId !== null && found.has(parentId)) found.add(id);
    }
    return [...found];
  };

  const byWords = (field: Field['field'], values: readonly Words[]): Test => {
    if (field === 'role') {
      const wanted = flagLabels(columns.roleLabels, values);
      return (id) => columns.roles.hasAny(id, wanted);
    }
    if (field === 'outlet') {
      const outlets = flagLabels(columns.outletLabels, values);
      const { outletOf } = columns;
      const wanted = new Uint8Array(outletOf.length);
      for (let source = 0; source < wanted.length; source++) {
        wanted[source] = outlets[outletOf[source]!]!;
      }
      return (id) => columns.sources.hasAny(id, wanted);
    }
    if (field === 'tag') {
      const named = tags.all().filter(({ name }) => values.some((value) => hasWords(name, value)));
      const wanted = flagIds(
        named.map(({ id }) => id),
        columns.tags.bound,
      );
      return (id) => columns.tags.hasAny(id, wanted);
    }
    const wanted = flagIds(collectionsNamed(values), columns.collections.bound);
    return (id) => columns.collections.hasAny(id, wanted);
  };

  const byValue = (field: Field['field'], values: readonly string[]): Test => {
    if (field === 'kind' || field === 'mode') {
      const known: readonly string[] = field === 'kind' ? QUOTE_KINDS : QUOTE_MODES;
      const wanted = flagIds(
        values.map((value) => known.indexOf(value) + 1),
        known.length + 1,
      );
      return (id) => wanted[(field === 'kind' ? columns.kinds : columns.modes)[id]!] === 1;
    }
    if (field === 'status') {
      const known: readonly string[] = VERIFICATION_STATUSES;
      const wanted = flagIds(
        values.map((value) => known.indexOf(value)),
        known.length,
      );
      return (id) => wanted[columns.statuses[id]!] === 1;
    }
    if (field === 'lang') {
      const wantedTags = values.map((value) => value.toLowerCase());
      const wanted = Uint8Array.from(columns.languageLabels.all(), (language) => {
        const tag = language.toLowerCase();
        return wantedTags.some((value) => tag === value || tag.startsWith(`${value}-`)) ? 1 : 0;
      });
      return (id) => wanted[columns.languages[id]!] === 1;
    }
    return hasTest(values);
  };

  const hasTest = (values: readonly string[]): Test => {
    const tests = values.map((value): Test => {
      if (value === 'tag') return (id) => columns.tags.first(id) > 0;
      if (value === 'collection') return (id) => columns.collections.first(id) > 0;
      if (value === 'verification') return (id) => columns.statuses[id]! > 0;
      const bit = HAS[value as keyof typeof HAS] ?? 0;
      return (id) => (columns.has[id]! & bit) !== 0;
    });
    return (id) => tests.some((test) => test(id));
  };

  return ({ field, values }) => {
    const worded = values.filter((value) => 'words' in value);
    const spans = values.filter((value) => 'from' in value);
    const chosen = values.flatMap((value) => ('of' in value ? [value.of] : []));
    if (worded.length > 0) return byWords(field, worded);
    if (chosen.length > 0) return byValue(field, chosen);
    return (id) => {
      const day = columns.days[id]!;
      return (
        day !== UNKNOWN_DAY &&
        spans.some(({ from, to }) => (from === null || day >= from) && (to === null || day <= to))
      );
    };
  };
}
