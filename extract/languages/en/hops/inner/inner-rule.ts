import type { Said } from '../../../../speakers/named-together.ts';
import type { Reading } from '../../../../text/reading.ts';

/**
 * One way in which a sentence says who spoke the words of a quotation, whoever else tells of it.
 *
 * @param item - Where the quotation stands among the items.
 * @returns Who spoke, and the words that say so; `null` where the rule does not apply.
 */
export type InnerRule = (reading: Reading, item: number) => Said | null;
