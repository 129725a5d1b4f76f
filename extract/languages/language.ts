/** What the rules must know of a language; a new one is a folder with these words. */
export interface Language {
  id: string;
  /** Third persons of verbs of saying, lower case, as they stand in texts. */
  saying: ReadonlySet<string>;
  /** Pronouns of a third person, by whom they can mean. */
  pronouns: ReadonlyMap<string, 'male' | 'female' | 'many'>;
  /** Words behind which somebody is named whose words are told: "по словам". */
  accordingTo: readonly (readonly [string, string])[];
  /** Words that bring a clause: "что". */
  bringers: ReadonlySet<string>;
  /** Words that join another clause: "но". */
  joiners: ReadonlySet<string>;
  /** Words before a thing's name in quotation marks: "компания «…»". */
  naming: ReadonlySet<string>;
  /** Titles and offices that may begin a sentence before a name, lower case. */
  titles: ReadonlySet<string>;
  /** Whether a form of a verb is said of a woman. */
  isFeminine: (verb: string) => boolean;
}

/** The words of a list. */
export function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}
