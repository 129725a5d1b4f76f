import { firstNameGender, isFirstName } from '../languages/en/words/names/first-names.ts';
import { endsBodyName } from '../languages/en/words/names/organisations.ts';
import { isPlace } from '../languages/en/words/names/places.ts';
import { isPersonalTitle, isTitle, titleGender } from '../languages/en/words/names/titles.ts';

/** Somebody or something the text names. */
export interface Character {
  /** Fullest name in the text. */
  name: string;
  kind: 'person' | 'body' | 'place' | 'unknown';
  gender: 'male' | 'female' | null;
  /** How often the full name stands in the text. */
  count: number;
}

/** A name as it stands in the text, bare, with the words before it. */
export interface NameUse {
  words: readonly string[];
  /** Titles and descriptions before it, lower case. */
  titles: readonly string[];
}

/** Who is who in one text. */
export interface Cast {
  /** Whom a use of a name means. */
  whoIs(use: NameUse): Character;
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const initial = /^\p{Lu}\.?$/u;

/** The words of a name that matter for telling people apart. */
function core(words: readonly string[]): string[] {
  const kept = words.filter((word, index) => index === 0 || !initial.test(word));
  return kept.length > 1 && suffix.test(kept.at(-1) ?? '') ? kept.slice(0, -1) : kept;
}

function kindOf(words: readonly string[], titles: readonly string[]): Character['kind'] {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (titles.some(isPersonalTitle)) return 'person';
  if (words.length > 1 && endsBodyName(last)) return 'body';
  if (/^(?:The|of|for|&)$/.test(words.find((word) => /^(?:The|of|for|&)$/.test(word)) ?? ''))
    return 'body';
  if (isPlace(words.join(' ')) || (words.length === 1 && isPlace(first))) return 'place';
  if (words.length > 1 && words.length < 5 && isFirstName(first)) return 'person';
  if (words.length === 1 && (/^\p{Lu}{2,}/u.test(first) || endsBodyName(first))) return 'body';
  if (words.length > 1 && words.length < 4 && titles.some(isTitle)) return 'person';
  return 'unknown';
}

function genderOf(words: readonly string[], titles: readonly string[]): Character['gender'] {
  for (const title of titles) {
    const gender = titleGender(title);
    if (gender) return gender;
  }
  return words.length > 1 || isFirstName(words[0] ?? '') ? firstNameGender(words[0] ?? '') : null;
}

function add<Key>(map: Map<Key, Character[]>, key: Key, character: Character): void {
  const list = map.get(key);
  if (list) {
    if (!list.includes(character) && list.length < 8) list.push(character);
  } else map.set(key, [character]);
}

/** A person goes before what only looks like one ("Team Lee"), then who is named more often. */
const likelihood = ({ kind, count }: Character): number => count + (kind === 'person' ? 1000 : 0);

/** Of several who could be meant, the one named most. */
function likeliest(
  list: readonly Character[] | undefined,
  gender: Character['gender'],
): Character | null {
  let best: Character | null = null;
  for (const one of list ?? []) {
    if (gender && one.gender && one.gender !== gender) continue;
    if (!best || likelihood(one) > likelihood(best)) best = one;
  }
  return best;
}

/** Gathers the names of a text into people and bodies; "Lee" is Ann Lee wherever she stands in it. */
export function castOf(uses: readonly NameUse[]): Cast {
  const byName = new Map<string, Character>();
  const byLast = new Map<string, Character[]>();
  const byFirst = new Map<string, Character[]>();

  for (const use of uses) {
    if (use.words.length < 2) continue;
    const words = core(use.words);
    const own = use.words.length > words.length && suffix.test(use.words.at(-1) ?? '') ? ' jr' : '';
    const key = words.join(' ').toLowerCase() + own;
    const known = byName.get(key);
    const gender = genderOf(words, use.titles);
    if (known) {
      known.count++;
      known.gender ??= gender;
      if (use.words.join(' ').length > known.name.length) known.name = use.words.join(' ');
      continue;
    }
    const kind = kindOf(words, use.titles);
    const character: Character = {
      name: use.words.join(' '),
      kind,
      gender: kind === 'person' ? gender : null,
      count: 1,
    };
    byName.set(key, character);
    if (kind === 'body') continue;
    add(byLast, (words.at(-1) ?? '').toLowerCase(), character);
    if (kind === 'person') add(byFirst, (words[0] ?? '').toLowerCase(), character);
  }

  function alone(use: NameUse): Character {
    const word = (use.words[0] ?? '').toLowerCase();
    const gender = genderOf([], use.titles);
    const person = likeliest(byLast.get(word), gender) ?? likeliest(byFirst.get(word), gender);
    if (person) {
      person.gender ??= gender;
      if (use.titles.some(isPersonalTitle)) person.kind = 'person';
      return person;
    }
    const known = byName.get(word);
    if (known) {
      known.gender ??= genderOf(use.words, use.titles);
      return known;
    }
    const character: Character = {
      name: use.words[0] ?? '',
      kind: kindOf(use.words, use.titles),
      gender: genderOf(use.words, use.titles),
      count: 1,
    };
    byName.set(word, character);
    return character;
  }

  return {
    whoIs(use) {
      if (use.words.length < 2) return alone(use);
      const words = core(use.words);
      const own =
        use.words.length > words.length && suffix.test(use.words.at(-1) ?? '') ? ' jr' : '';
      const key = words.join(' ').toLowerCase() + own;
      return (
        byName.get(key) ?? { name: use.words.join(' '), kind: 'unknown', gender: null, count: 1 }
      );
    },
  };
}
