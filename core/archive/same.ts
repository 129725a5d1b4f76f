import { type Archived, ARCHIVED, type ArchivedKind } from '../../contract/archive/records.ts';

const inOrder = <T>(values: readonly T[]): T[] =>
  values
    .map((value): [string, T] => [JSON.stringify(value), value])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);

/** Parts whose order says nothing. */
const UNORDERED: ReadonlySet<string> = new Set(['aliases', 'roles', 'verifications', 'tags']);
/** Of what is known by more than its UUID, that may be another. */
const NAMED_OTHERWISE: ReadonlySet<ArchivedKind> = new Set(['tags', 'relations']);

function fieldsOf(kind: ArchivedKind, record: object): Map<string, string> {
  // The keys in one order, whoever wrote them.
  const read = ARCHIVED[kind].safeParse(record);
  const fields = new Map<string, string>();
  const values = Object.entries(read.success ? read.data : record) as [string, unknown][];
  for (const [key, value] of values) {
    if (key === 'uuid' && NAMED_OTHERWISE.has(kind)) continue;
    const settled = UNORDERED.has(key) && Array.isArray(value) ? inOrder<unknown>(value) : value;
    fields.set(key, JSON.stringify(settled));
  }
  return fields;
}

/** The fields in which two records of a kind differ. */
export function differences<K extends ArchivedKind>(
  kind: K,
  one: Archived[K],
  other: Archived[K],
): string[] {
  const [mine, theirs] = [fieldsOf(kind, one), fieldsOf(kind, other)];
  return [...new Set([...mine.keys(), ...theirs.keys()])].filter(
    (key) => mine.get(key) !== theirs.get(key),
  );
}
