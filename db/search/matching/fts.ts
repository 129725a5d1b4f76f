import { nameKeys } from '../../../query/words/names/keys.ts';
import { NAME_KEY_MARK } from '../../../query/words/names/of-text.ts';
import type { QueryNode } from '../../../query/parse.ts';

/** Shorter words are not looked for under their keys, which would find almost any name. */
const SHORTEST_KEYED = 3;

/** Whether a name has a word that begins with, or is, this key. */
export type KnowsKey = (key: string, prefix: boolean) => boolean;

/** Words in a row as FTS5 has them: a quoted string, so that nothing that was typed is syntax. */
const quoted = (words: readonly string[], prefix: boolean) =>
  `"${words.join(' ').replaceAll('"', '')}"${prefix ? ' *' : ''}`;

/** The keys under which words may be a name in another script or spelling; two: O'Brien. */
export function keysOf(words: readonly string[]): string[] {
  const name = words.join('');
  return words.length <= 2 && name.length >= SHORTEST_KEYED ? nameKeys(name) : [];
}

/** The same as they stand in the index, as far as there is such a name. */
export function knownKeys(words: readonly string[], prefix: boolean, knows: KnowsKey): string[] {
  return keysOf(words)
    .map((key) => NAME_KEY_MARK + key)
    .filter((key) => knows(key, prefix));
}

function wordsToFts(words: readonly string[], prefix: boolean, knows: KnowsKey): string {
  const keys = knownKeys(words, prefix, knows);
  const spellings = keys.map((key) => `{speaker} : ${quoted([key], prefix)}`);
  return spellings.length === 0
    ? quoted(words, prefix)
    : `(${[quoted(words, prefix), ...spellings].join(' OR ')})`;
}

/** Names are found in the index by their spellings and keys. */
function namesToFts(words: readonly string[], prefix: boolean, exact: boolean, knows: KnowsKey) {
  const last = words.length - 1;
  if (exact) return `{speaker} : ${quoted(words, prefix)}`;
  const each = words.map((word, i) => wordsToFts([word], prefix && i === last, knows));
  return `{speaker} : (${each.join(' AND ')})`;
}

function titleToFts(words: readonly string[], prefix: boolean, exact: boolean) {
  const last = words.length - 1;
  if (exact) return `{source} : ${quoted(words, prefix)}`;
  return `{source} : (${words.map((word, i) => quoted([word], prefix && i === last)).join(' AND ')})`;
}

/**
 * An expression of FTS5 for what the index alone can tell: words, speakers, sources, and what is
 * joined of them; `null` for anything else, as for a `not` that stands for itself.
 */
export function toFts(node: QueryNode, knows: KnowsKey): string | null {
  if (node.type === 'words') return wordsToFts(node.words, node.prefix, knows);
  if (node.type === 'field') {
    if (node.field !== 'speaker' && node.field !== 'source') return null;
    const values = node.values.flatMap((value) => {
      if (!('words' in value) || value.words.length === 0) return [];
      const { words, prefix, exact } = value;
      return node.field === 'speaker'
        ? [namesToFts(words, prefix, exact, knows)]
        : [titleToFts(words, prefix, exact)];
    });
    return values.length === 0 ? null : `(${values.join(' OR ')})`;
  }
  if (node.type === 'not') return null;
  const parts = node.of.map((part) => toFts(part, knows));
  if (parts.length === 0 || parts.includes(null)) return null;
  return `(${parts.join(node.type === 'and' ? ' AND ' : ' OR ')})`;
}
