/** Texts that many quotes share, each with a number; 0 is the empty text. */
export interface Labels {
  /** The number of a text, which gets one if it has none. */
  numberOf(text: string): number;
  /** The same, and `null` for a text that no quote ever had. */
  known(text: string): number | null;
  text(number: number): string;
  /** All, by their numbers. */
  all(): readonly string[];
  restore(texts: readonly string[]): void;
}

export function createLabels(): Labels {
  let texts = [''];
  let numbers = new Map([['', 0]]);
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    known: (text) => numbers.get(text) ?? null,
    text: (number) => texts[number] ?? '',
    all: () => texts,
    restore(stored) {
      texts = [...stored];
      numbers = new Map(texts.map((text, number) => [text, number]));
    },
  };
}
