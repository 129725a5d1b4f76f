import type { Chance } from './chance.ts';

/** The commonest words, most frequent first, so that the texts look like texts. */
const ENGLISH =
  `the of to and a in that is was for it on be as with he by have not this are from at we they but
  his an has will i or were said who had their its been which more about people all would there
  what when one you out no our up if so can year time she new do than her some government other
  after over first also him state could into them my only two most president work may any these
  should now years made world country because how many war then between against before very well
  where must under last through just like back make minister take since public being still such
  party right security even same us did way go both during know think part those day own say need
  while each down want system every come long much plan here peace good law members council force
  end money support group water place week court case power bank price energy report health city
  school company night question policy border change today point number evidence nothing never`.split(
    /\s+/u,
  );
const UKRAINIAN =
  `і в на що не з до та за це як у про є він ми але для від його вони було бути все так ще після
  яка який вже якщо або під час людей року`.split(/\s+/u);
const RUSSIAN =
  `и в не на что с по это как а он мы из к но за то для его от они было быть все так еще после
  которая который уже если или под время людей года`.split(/\s+/u);

/** Sounds of a language from which words are made; what stands there twice is heard more often. */
interface Sounds {
  onsets: readonly string[];
  vowels: readonly string[];
  codas: readonly string[];
  endings: readonly string[];
}

const LATIN: Sounds = {
  onsets:
    'b br c c ch cl cr d d dr f f fl fr g gr h h j k l l m m n p p pl pr qu r r s s sc sh sl sp st str t t th tr v w w wh y z'.split(
      ' ',
    ),
  vowels: 'a a e e e i i o o u ai ea ee ie oa ou'.split(' '),
  codas: 'b ck d d ft g l ll m mp n n nd ng nt p r r rd rn rt s ss st t t th x'.split(' '),
  endings: 'ed er es est ing ion ity ly ment ness ous s tion al ic ive'.split(' '),
};
const CYRILLIC_CODAS = 'б в д к л м н н п р р с ст т т х ч ш'.split(' ');
const UKRAINIAN_SOUNDS: Sounds = {
  onsets: 'б в в г ґ д з к кр л м м н н п пр п р с с ст т т тр ф х ц ч ш щ ж зв сл вл'.split(' '),
  vowels: 'а а е и и і і о о о у я ю є ї'.split(' '),
  codas: CYRILLIC_CODAS,
  endings: 'ти ння ий ого ська ість ами ові ють ала и у ення'.split(' '),
};
const RUSSIAN_SOUNDS: Sounds = {
  onsets: 'б в в г д з к кр л м м н н п пр п р с с ст т т тр ф х ц ч ш щ ж зв сл вл'.split(' '),
  vowels: 'а а е ё и и о о о у ы э я ю'.split(' '),
  codas: CYRILLIC_CODAS,
  endings: 'ть ние ый ого ская ость ами ение ют ала ы у ешь'.split(' '),
};

/** One word of so many syllables. */
function makeWord({ onsets, vowels, codas, endings }: Sounds, syllables: number, chance: Chance) {
  let word = '';
  for (let i = 0; i < syllables; i++) {
    // A few begin with a vowel.
    if (i > 0 || chance.is(0.8)) word += chance.pick(onsets);
    word += chance.pick(vowels);
    if (chance.is(0.45)) word += chance.pick(codas);
  }
  return chance.is(0.4) ? word + chance.pick(endings) : word;
}

/** So many different words, the commonest first; the rarer, the longer (Zipf's law of brevity). */
function makeWords(count: number, first: readonly string[], sounds: Sounds, chance: Chance) {
  const words = new Set(first);
  while (words.size < count) {
    const longest = Math.log10(words.size) * 0.6;
    words.add(makeWord(sounds, Math.max(1, Math.round(longest - chance.next())), chance));
  }
  return [...words];
}

/** A vocabulary of so many words, the commonest first. */
export const englishWords = (count: number, chance: Chance) =>
  makeWords(count, ENGLISH, LATIN, chance);
export const ukrainianWords = (count: number, chance: Chance) =>
  makeWords(count, UKRAINIAN, UKRAINIAN_SOUNDS, chance);
export const russianWords = (count: number, chance: Chance) =>
  makeWords(count, RUSSIAN, RUSSIAN_SOUNDS, chance);

/** A name of a person or a place, with a capital. */
export function makeName(chance: Chance): string {
  const word = makeWord({ ...LATIN, endings: ['son', 'man', 'ton', 'er', 'ley'] }, 2, chance);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
