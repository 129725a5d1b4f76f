import type { Match, MergePreview } from '../../contract/likeness.ts';

/** How alike two quotes are: "Same words", "Part of a longer wording", "87 % alike". */
export function likenessInWords({ how, score }: Pick<Match, 'how' | 'score'>): string {
  if (how === 'same') return 'Same words';
  return how === 'part' ? 'A part of the other' : `${Math.round(score * 100)} % alike`;
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? null : `${count} ${count === 1 ? one : many}`;
const named = (names: readonly string[], one: string, many: string) =>
  names.length === 0 ? null : `${names.length === 1 ? one : many} ${names.join(', ')}`;

/** What a merge brings, as a list in one line. */
export function mergeInWords(preview: MergePreview): string {
  const { places, speakers, tags, collections, relations, verifications, fields, note } = preview;
  const parts = [
    counted(places, 'place', 'places'),
    named(speakers, 'the speaker', 'the speakers'),
    named(tags, 'the tag', 'the tags'),
    named(collections, 'the collection', 'the collections'),
    counted(relations, 'relation', 'relations'),
    counted(verifications, 'verification', 'verifications'),
    named(fields, 'what is empty here:', 'what is empty here:'),
    note === '' ? null : 'lines in the note',
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Nothing that is not here already.' : `${parts.join(' · ')}.`;
}
