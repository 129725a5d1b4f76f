/**
 * A name as it sounds, roughly: small Latin letters, and one capital for each sound that Latin script
 * writes with several letters or with marks: `Z` ж, `X` х, `T` ц, `C` ч, `S` ш and щ (which many
 * spellings do not tell apart, as Scherbak).
 */
export type Sounds = string;

/** What letters sound like, where they stand as the pattern says. */
export type Rule = readonly [pattern: RegExp, sounds: Sounds];

/** Reads a word in one pass: at each place by the first rule that matches, or as it is. */
export type Reader = (word: string) => Sounds;

export function createReader(rules: readonly Rule[]): Reader {
  const any = new RegExp(rules.map(([{ source }]) => `(${source})`).join('|'), 'g');
  const soundOf = (...match: (string | undefined)[]): Sounds => {
    const rule = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
    return rules[rule]?.[1] ?? '';
  };
  return (word) => word.replace(any, soundOf);
}
