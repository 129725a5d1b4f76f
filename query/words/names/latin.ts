import { fold } from '../fold.ts';
import { createReader, type Reader, type Rule, type Sounds } from './sounds.ts';

/** What stands for one sound wherever it is used, the longest first. */
const LONG: readonly Rule[] = [
  [/dzh/, 'Z'],
  [/schtsch|shch|chtch|szcz/, 'S'],
  [/tsch|tch/, 'C'],
  // With what is on the way to shch.
  [/shc$|sh/, 'S'],
  [/zh/, 'Z'],
  [/kh/, 'X'],
  [/t[sz](?!h)/, 'T'],
  [/gh/, 'g'],
  [/th/, 't'],
  [/ph/, 'f'],
];

const SHORT: readonly Rule[] = [
  [/ck/, 'k'],
  [/c(?=[eiy])/, 's'],
  [/c/, 'k'],
  [/h/, 'g'],
  [/(?<=[oe])ff$/, 'v'],
  [/w/, 'v'],
  [/x/, 'ks'],
  [/qu?/, 'k'],
  [/[yj]/, 'i'],
  [/ß/, 's'],
  [/[æœ]/, 'e'],
  [/ə/, 'a'],
];

const ENGLISH_LONG: readonly Rule[] = [...LONG, [/sch/, 'S'], [/ch/, 'C']];

/**
 * English usage and the systems for it: BGN/PCGN for Russian (1947) and for Ukrainian (1965), and
 * KMU 55 (2010), which BGN/PCGN took over in 2019. h is г, as in Ukrainian.
 */
const english = createReader([...ENGLISH_LONG, ...SHORT]);

/** The same with h for х. */
const englishH = createReader([...ENGLISH_LONG, [/h/, 'X'], ...SHORT]);

/** German usage (Duden): z is ц, ch is х, sch is ш, and s before a vowel or a voiced sound з. */
const german = createReader([
  ...LONG,
  [/sch/, 'S'],
  [/ch/, 'X'],
  [/z/, 'T'],
  [/(?<!s)s(?![sptkf]|$)/, 'z'],
  ...SHORT,
]);

/** The same with sch for ж, ds for дз and s for с: German has no letters to tell them apart. */
const germanVoiced = createReader([
  ...LONG,
  [/dsch|sch/, 'Z'],
  [/ch/, 'X'],
  [/z/, 'T'],
  [/ds/, 'dz'],
  ...SHORT,
]);

/** French usage: ch is ш, j and dj are ж, gu before e and i is г, -ine is -ин. */
const french = createReader([
  ...LONG,
  [/s?ch/, 'S'],
  [/dj|j/, 'Z'],
  [/gu(?=[eiy])/, 'g'],
  [/(?<=[iy]n)e$/, ''],
  ...SHORT,
]);

const SLAVIC: readonly Rule[] = [
  ...LONG,
  [/cz/, 'C'],
  [/sz/, 'S'],
  [/rz/, 'Z'],
  [/ch/, 'X'],
  [/c/, 'T'],
  ...SHORT,
];

/** Spelling of Slavic languages in Latin letters: c is ц, ch х, h г. */
const slavic = createReader(SLAVIC);

/** ISO 9:1995, which has a letter for each letter; h is х. */
const iso9 = createReader([[/h/, 'X'], [/c/, 'T'], ...SHORT]);

/** Letters with marks in these languages, ŝ, û and â being of ISO 9. Turkish and Romanian have some, too. */
const marks = createReader([
  [/[šŝşș]/, 'S'],
  [/[čćç]/, 'C'],
  [/[žżđ]/, 'Z'],
  [/[țţ]/, 'T'],
  [/û/, 'iu'],
  [/â/, 'ia'],
]);

/** Letters that only such languages have, and those that French has as well. */
const SLAVIC_LETTER = /[čćđěłńřśšŝșşůźžżțţ]/;
const MARKED_LETTER = /[ûâç]/;

/** Letters of the English systems, which no other has. */
const ENGLISH_LETTERS = /[ksz]h|y[aeou]/;

/** c where it is a letter of its own, which the English systems do without. */
const C = /c(?![hk])/;

/** h where it is a letter of its own. */
const H = /(?<![ckgpstz])h/;

/** What else is tried where a word has something of another language. */
const READERS: readonly (readonly [sign: RegExp, read: Reader])[] = [
  [/[csr]z|c(?![hk])|ck[aiy]$/, slavic],
  [/c(?![hkz])|j.*h|h.*j/, iso9],
  [/[wß]|sch|ch|j.*[sz]|[sz].*j/, german],
  [/[wß]|sch|ch|j.*z|z.*j/, germanVoiced],
  [/ou|j|ch|gu[eiy]|[iy]ne$/, french],
];

/** Whether a folded word is written in Latin letters alone. */
export const isLatin = (folded: string): boolean => /^\p{Script=Latin}+$/u.test(folded);

/**
 * The ways in which a word in Latin letters may have to be read, the likeliest first.
 *
 * @param word - As it is written. Where it is folded, č cannot be told from c.
 */
export function latinReadings(word: string): Sounds[] {
  const written = word.normalize('NFC').toLowerCase();
  const folded = fold(written);
  // Capitals have been read.
  const inSlavic = (): Sounds[] => {
    const rest = marks(written).replace(/[^A-Z]+/g, (letters) => fold(letters));
    return [iso9(rest), slavic(rest)];
  };
  if (SLAVIC_LETTER.test(written)) return inSlavic();
  const others = ENGLISH_LETTERS.test(folded) && !C.test(folded) ? [] : READERS;
  return [
    english(folded),
    ...(MARKED_LETTER.test(written) ? inSlavic() : []),
    ...others.flatMap(([sign, read]) => (sign.test(folded) ? [read(folded)] : [])),
    ...(H.test(folded) ? [englishH(folded)] : []),
  ];
}
