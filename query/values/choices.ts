import { QUOTE_KINDS, QUOTE_MODES } from '../../contract/quote-shapes.ts';
import { VERIFICATION_STATUSES } from '../../contract/verifications.ts';
import { foldKey } from '../words/words.ts';
import { allOf, type ReadValue } from './read-value.ts';

/** What a quote can have or lack. */
export const HAS_VALUES = [
  'note',
  'relation',
  'snapshot',
  'several-sources',
  'translation',
  'hop',
  'tag',
  'collection',
  'verification',
] as const;

/** The values of the fields that take one of a few. */
export const CHOICES = {
  kind: QUOTE_KINDS,
  mode: QUOTE_MODES,
  status: VERIFICATION_STATUSES,
  has: HAS_VALUES,
} as const;
export type ChoiceField = keyof typeof CHOICES;

/** A value of `kind`, `mode`, `status` or `has` as the contract has it, or a language tag. */
export interface ChoiceValue {
  of: string;
}

/**
 * Reads one of a few values: written out (with anything or nothing between its words), or an
 * unambiguous beginning of it or of one of its words; `notes` is `note`.
 */
export function readChoice(field: ChoiceField, written: string): ReadValue<ChoiceValue> {
  const key = foldKey(written).replaceAll(' ', '');
  const keys = CHOICES[field].map((of) => ({ of, words: foldKey(of).split(' ') }));
  if (key === '') return { unfinished: true, problem: 'Nothing is written here.' };
  const whole = keys.find(({ words }) => [key, key.replace(/s$/, '')].includes(words.join('')));
  if (whole) return { value: { of: whole.of } };
  const begun = keys.filter(({ words }) =>
    [words.join(''), ...words].some((word) => word.startsWith(key)),
  );
  const [only] = begun;
  if (only && begun.length === 1) return { value: { of: only.of } };
  if (begun.length > 1) {
    return { unfinished: true, problem: `It may be ${allOf(begun.map(({ of }) => of))}.` };
  }
  return { unfinished: false, problem: `It can be ${allOf(CHOICES[field])}.` };
}
