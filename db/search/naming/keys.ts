/** The keys under which a word of a name is found in other spellings. */
export const nameKeys = (word: string): string[] => [word];
