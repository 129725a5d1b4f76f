import type { QueryNode } from '../../../query/parse.ts';
import type { SoughtWords } from '../../../query/values/words-value.ts';
import { NAME_KEY_MARK } from '../../../query/words/names/of-text.ts';

/** The beginnings of shorter keys are not looked for: they would find almost any name. */
const SHORTEST_BEGINNING = 3;

/** Whether a name has a word that begins with, or is, this key. */
export type KnowsKey = (key: string, prefix: boolean) => boolean;

/** Words in a row as FTS5 has them: a quoted string, so that nothing that was typed is syntax. */
const quoted = (words: readonly string[], prefix: boolean) =>
  `"${words.join(' ').replaceAll('"', '')}"${prefix ? ' *' : ''}`;

/**
 * The keys under which what is sought may be names in other scripts or spellings, as they stand in
 * the index: of each name those that the library knows; `null` where it does not know them all.
 */
export function knownNames({ names, prefix }: SoughtWords, knows: KnowsKey): string[][] | null {
  const found = names.map((keys, i) => {
    const goesOn = prefix && i === names.length - 1;
    return keys
      .filter((key) => !goesOn || key.length >= SHORTEST_BEGINNING)
      .map((key) => NAME_KEY_MARK + key)
      .filter((key) => knows(key, goesOn));
  });
  return found.length === 0 || found.some((keys) => keys.length === 0) ? null : found;
}

/** The same as an expression. */
function namesToFts(sought: SoughtWords, knows: KnowsKey): string | null {
  const names = knownNames(sought, knows);
  if (names === null) return null;
  const each = names.map((keys, i) => {
    const goesOn = sought.prefix && i === names.length - 1;
    return `(${keys.map((key) => quoted([key], goesOn)).join(' OR ')})`;
  });
  return `{speaker} : (${each.join(' AND ')})`;
}

/** Words that stand somewhere in a column, or in a row where `exact`. */
function columnToFts(column: string, { words, prefix }: SoughtWords, exact: boolean): string {
  if (exact) return `{${column}} : ${quoted(words, prefix)}`;
  const last = words.length - 1;
  return `{${column}} : (${words.map((word, i) => quoted([word], prefix && i === last)).join(' AND ')})`;
}

const anyOf = (expressions: readonly (string | null)[]) => {
  const known = expressions.filter((each) => each !== null);
  return known.length === 1 ? known[0]! : `(${known.join(' OR ')})`;
};

/**
 * An expression of FTS5 for what the index alone can tell: words, speakers, sources, and what is
 * joined of them; `null` for anything else, as for a `not` that stands for itself.
 */
export function toFts(node: QueryNode, knows: KnowsKey): string | null {
  if (node.type === 'words') {
    return anyOf([quoted(node.words, node.prefix), namesToFts(node, knows)]);
  }
  if (node.type === 'field') {
    const { field } = node;
    if (field !== 'speaker' && field !== 'source') return null;
    const values = node.values.flatMap((value) => {
      if (!('words' in value) || value.words.length === 0) return [];
      const byNames = field === 'speaker' && !value.exact ? namesToFts(value, knows) : null;
      return [anyOf([columnToFts(field, value, value.exact), byNames])];
    });
    return values.length === 0 ? null : anyOf(values);
  }
  if (node.type === 'not') return null;
  const parts = node.of.map((part) => toFts(part, knows));
  if (parts.length === 0 || parts.includes(null)) return null;
  return `(${parts.join(node.type === 'and' ? ' AND ' : ' OR ')})`;
}
