import type { CslName } from '../../../contract/csl.ts';

/** `Family, Given, Suffix`; what has no comma, or ends in one, is a name in one piece. */
function readName(text: string): CslName {
  const [family = '', given = '', ...suffix] = text.split(',').map((part) => part.trim());
  if (given === '') return { literal: family };
  const last = suffix.filter((part) => part !== '').join(', ');
  return { family, given, ...(last !== '' && { suffix: last }) };
}

/** Names by two tags that mean the same; what both have is said once. */
export function risNames(values: readonly string[], others: readonly string[] = []): CslName[] {
  return [...values, ...others.filter((text) => !values.includes(text))]
    .filter((text) => /[^\s,]/.test(text))
    .map(readName);
}
