const word = /[\p{L}\p{N}]/u;
const space = /[\s\u200b\ufeff]/;
const beforeOpening = /[([{\u2014\u2013\-/“‘.:;,…>]/;

/** Whether a character belongs to a word. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && word.test(character);
}

/** Whether a character is white space, or there is none. */
export function isGap(character: string | undefined): boolean {
  return character === undefined || space.test(character);
}

/** Whether an opening mark may follow this character. */
export function admitsOpening(character: string | undefined): boolean {
  return isGap(character) || (character !== undefined && beforeOpening.test(character));
}
