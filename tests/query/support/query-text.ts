import * as fc from 'fast-check';
import { FIELDS } from '../../../query/fields.ts';

/** What the language is made of, and what it might stumble over. */
const PARTS = [
  ' |\t|\u00A0|\u00AD|\u200B|\0|😀',
  '"|“|”|«|»|„|‘|’|‚|\'|「|』',
  '*|-|−|(|)|:|,|.|..|^',
  'OR|AND|NOT|NEAR| OR | NOT ',
  'a|ї|й|и\u0306|ʼ|Zelensky|don’t|2025|-43|BC|direct|uk|note',
].flatMap((parts) => parts.split('|'));

/** Anything that may be typed. */
export const queryText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(' ', ' ', ...PARTS, ...FIELDS.map(({ name }) => `${name}:`)), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
);
