import CSL from 'citeproc';

/** As the engine has them for `localeCompare`, which makes a collator of them for each comparison. */
const AS_THE_ENGINE = { sensitivity: 'base', ignorePunctuation: true, numeric: true } as const;

function withoutMarks(text: string): string {
  return text.replace(/^[[\]'"]*/, '');
}

/** Makes the engine, of whatever style, compare by one collator; the order is the same. */
export function quickenSorting(): void {
  CSL.getSortCompare = function getSortCompare(locale) {
    const { compare } = new Intl.Collator(locale || 'en-US', AS_THE_ENGINE);
    const inLowerCase = (a: string, b: string) =>
      compare(CSL.toLocaleLowerCase.call(this, a), CSL.toLocaleLowerCase.call(this, b));
    // Where brackets count, those at the beginning are left out.
    return inLowerCase('[x', 'x') === 0
      ? inLowerCase
      : (a, b) => inLowerCase(withoutMarks(a), withoutMarks(b));
  };
}
