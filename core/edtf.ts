import type { CslDate } from '../contract/csl.ts';
import { partsOf } from '../contract/edtf.ts';

/** The same date as CSL-JSON has it, which knows no year 0: -44 is 44 BC. */
export function toCslDate(edtf: string): CslDate {
  const { year, month, day, approximate, uncertain } = partsOf(edtf);
  const numbers = [year > 0 ? year : year - 1, month, day].filter((part) => part !== null);
  return { 'date-parts': [numbers], ...(approximate || uncertain ? { circa: true } : {}) };
}
