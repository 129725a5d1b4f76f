/** Letters with a stroke through them, and the dotless i: Unicode knows no mark to take off. */
const UNMARKED: Readonly<Record<string, string>> = {
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ŧ: 't',
  ς: 'σ',
};
const UNMARKABLE = /[đħıłøŧς]/gu;

/**
 * Letters that stand for an apostrophe (U+02BC in мирʼя), a soft sign (U+02B9), ʻokina, ʿayn and
 * ʾhamza. `unicode61` takes them for letters, and an apostrophe for none.
 */
const APOSTROPHE_LETTER = /[\u02B9-\u02BF\u02EE\uA78B\uA78C]/gu;

/** Other shapes of letters and digits: ligatures, full-width, mathematical, raised and lowered ones. */
const SHAPE = /[²³µ¹ſϐϑϕϖϰϱϵ\u2070-\u2089\uFB00-\uFB06\uFF10-\uFF5A\u{1D400}-\u{1D7FF}]/gu;

/** Soft hyphens, joiners, marks of direction and whatever else nobody sees. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;

/** All marks but the breve of й. Without the flag `i`, by which U+0345 would take ι for a mark. */
const MARKS = /(?<![Ии])\p{M}+|(?<=[Ии])(?!\u0306)\p{M}+/gu;

/** Anything but characters of which nothing but their case is folded. Most texts have none. */
const TO_FOLD = /[^\n\r\t -~\u00A0\u2010-\u2027\u0404\u0406\u0410-\u044F\u0454\u0456\u0490\u0491]/;

/** Whether folding a text moves none of its characters, and is but a matter of case. */
export const foldsInPlace = (text: string): boolean => !TO_FOLD.test(text);

/**
 * Folds what a searcher does not want to tell apart: case, accents and other marks, strokes, ё and
 * е, ї and і, shapes of letters, apostrophes, and what cannot be seen. й stays, since it is a letter
 * of its own and not an и with an accent.
 */
export function fold(text: string): string {
  if (foldsInPlace(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(UNSEEN, '')
    .replace(MARKS, '')
    .replace(SHAPE, (shape) => shape.normalize('NFKC'))
    .normalize('NFC')
    .toLowerCase()
    .replace(UNMARKABLE, (letter) => UNMARKED[letter] ?? letter)
    .replace(APOSTROPHE_LETTER, "'");
}
