import type { Reading } from '../../../text/reading.ts';
import type { Attribution } from './rule.ts';
import { headsSection } from './titles/heads-section.ts';
import { standsAsName } from './titles/stands-as-name.ts';
import { standsAsTerm } from './titles/stands-as-term.ts';
import { isTitleOfWork } from './titles/title-of-work.ts';

/** Words of a stretch that may be a term. */
const few = 5;

/**
 * Whether a stretch between marks is somebody's words, not a title, a nickname or a distance kept.
 *
 * @param agentless - Whether it is said to be somebody's words, though not whose ("described as").
 */
export function isQuotation(
  reading: Reading,
  quotation: number,
  found: Attribution | null,
  agentless: boolean,
): boolean {
  const quoted = reading.quotations[quotation];
  if (!quoted) return false;
  const beginning = reading.text.slice(quoted.start, Math.min(quoted.end, quoted.start + 400));
  const words = beginning.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu);
  if (!words) return false;
  const title = isTitleOfWork(beginning, words);
  if (title && standsAsName(reading, quotation)) return false;
  if (standsAsTerm(reading, quotation, words.length)) return false;
  if (headsSection(reading, quotation)) return false;
  if (found !== null && found.cue !== null) return true;
  if (found !== null && isLastInLine(reading, quotation)) return true;
  if (words.length < 3 || title) return false;
  // Nobody is near who could have said it: a few words with no stop among them name something.
  if (found !== null || agentless || words.length > few) return true;
  return /[.,!?;…—–-]\s*$/u.test(beginning);
}

/** A line that ends in a quotation without a full stop is a heading, and says it of its subject. */
function isLastInLine(reading: Reading, quotation: number): boolean {
  const item = reading.itemOf[quotation] ?? 0;
  const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
  const next = reading.items[item + 1];
  if (!sentence || sentence.to !== item + 1 || next?.paragraph === sentence.paragraph) return false;
  const last = reading.text[(reading.quotations[quotation]?.end ?? 0) - 1] ?? '';
  return item > sentence.from && item - sentence.from < 12 && !/[.,]/.test(last);
}
