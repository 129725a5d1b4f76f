const genders = new Map<string, 'male' | 'female'>([
  ...'man boy guy gentleman husband ex-husband son grandson grandfather stepfather stepson nephew widower boyfriend waiter policeman'
    .split(' ')
    .map((noun) => [noun, 'male'] as const),
  ...'woman girl lady wife ex-wife mother daughter granddaughter grandmother stepmother stepdaughter niece widow girlfriend waitress nun'
    .split(' ')
    .map((noun) => [noun, 'female'] as const),
]);

/** What a noun of kin, age or trade tells of the one it names. @param noun - Lower case. */
export function kinGender(noun: string): 'male' | 'female' | null {
  return genders.get(noun) ?? null;
}
