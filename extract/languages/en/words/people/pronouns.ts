const genders = new Map<string, 'male' | 'female' | 'many' | 'any' | 'writer'>([
  ['he', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['his', 'male'],
  ['her', 'female'],
  ['they', 'many'],
  ['them', 'many'],
  ['who', 'any'],
  ['it', 'many'],
  ['i', 'writer'],
  ['we', 'writer'],
  ['you', 'writer'],
  ['me', 'writer'],
  ['us', 'writer'],
]);

/** Whom a pronoun can stand for, or `null` for another word. @param word - Lower case. */
export function pronounKind(word: string): 'male' | 'female' | 'many' | 'any' | 'writer' | null {
  return genders.get(word) ?? null;
}
