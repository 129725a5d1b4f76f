import type { Reading } from '../../../text/reading.ts';
import { isSmall } from '../words/small-words.ts';
import type { Attribution } from './rule.ts';

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
  if (isTitleOfWork(words) && standsAsName(reading, quotation)) return false;
  if (found !== null && found.cue !== null) return true;
  if (found !== null && isLastInLine(reading, quotation)) return true;
  if (words.length < 3 || isTitleOfWork(words)) return false;
  // Nobody is near who could have said it: a few words with no stop among them name something.
  if (found !== null || agentless || words.length > few) return true;
  return /[.,!?;…—–-]\s*$/u.test(beginning);
}

/** "The Wind in the Willows": short, and every telling word has its capital. */
function isTitleOfWork(words: readonly string[]): boolean {
  if (words.length > 7) return false;
  const telling = words.filter((word) => !isSmall(word.toLowerCase()));
  return telling.length > 1 && telling.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** Words for what has a title. */
const works =
  /^(?:show|program|programme|song|album|film|movie|book|novel|series|magazine|podcast|documentary|memoir|essay|article|autobiography|biography|op-ed|play|musical|sitcom|poem)$/;

/** Other words behind which a name stands. */
const naming =
  /^(?:on|in|of|for|at|'s|'|host|hosts|titled|called|named|dubbed|entitled|nicknamed)$/;

/** Whether it stands where a thing is named: on “…”, the programme “…”, Lee's “…”. */
function standsAsName(reading: Reading, quotation: number): boolean {
  const item = reading.itemOf[quotation] ?? 0;
  const before = reading.items[item - 1];
  if (!before || before.paragraph !== reading.quotations[quotation]?.paragraph) return false;
  if (before.text === ',') return works.test(reading.items[item - 2]?.lower ?? '');
  return naming.test(before.lower) || works.test(before.lower);
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
