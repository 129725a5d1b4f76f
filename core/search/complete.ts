import type { Completion } from '../../contract/search.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import type { NamedKind } from '../../db/search/naming/names.ts';
import { choicesFor, complete, completionAt } from '../../query/complete.ts';
import type { FieldName } from '../../query/fields.ts';
import { writeField } from '../../query/write.ts';

/** At most so many are offered. */
const MOST = 12;
/** Records are offered for a word of so many letters, which may become a field. */
const SHORTEST = 2;

/** The fields whose values are names of the library. */
const NAMED: Partial<Record<FieldName, NamedKind & Completion['kind']>> = {
  speaker: 'speaker',
  source: 'source',
  outlet: 'outlet',
  role: 'role',
  tag: 'tag',
  in: 'collection',
};
/** What a word is offered as, and how many of each. */
const OFFERED = [
  ['speaker', 4],
  ['tag', 2],
  ['outlet', 2],
  ['in', 2],
] as const satisfies readonly (readonly [FieldName, number])[];

/** Ways to end what stands before the caret (a UTF-16 offset): fields, their values, and names. */
export function completionsAt({ names }: Catalogue, text: string, caret: number): Completion[] {
  const at = completionAt(text, caret);
  if (at === null) return [];
  // Behind a finished word the results are looked at, and a list would lie over them.
  if (at.field === null && at.typed === '' && /\S\s+$/u.test(text.slice(0, caret))) return [];
  const fromLanguage = choicesFor(at).map(({ value, help }) => ({
    kind: at.field === null ? ('field' as const) : ('value' as const),
    label: value,
    detail: help || null,
    quotes: null,
    ...complete(text, at, value),
  }));
  const offer = (field: FieldName, limit: number): Completion[] => {
    const kind = NAMED[field];
    if (kind === undefined) return [];
    return names.find(kind, at.typed, limit).map(({ id, label, detail }) => {
      const chosen = at.field === null ? `${writeField(field, [label])} ` : label;
      return { kind, label, detail, quotes: names.quotes(kind, id), ...complete(text, at, chosen) };
    });
  };
  const fromLibrary =
    at.field === null
      ? OFFERED.flatMap(([field, limit]) => (at.typed.length < SHORTEST ? [] : offer(field, limit)))
      : offer(at.field, MOST);
  return [...fromLanguage, ...fromLibrary].slice(0, MOST);
}
