import { confidenceOf } from './confidence/confidence.ts';
import type { Found, ToldFinding } from './findings.ts';

/** Words that bring a clause and are no part of what was said. */
const opening = /^(?:that|as)\s+(?=\S)/iu;

function trimmed({ quote, ...finding }: ToldFinding): ToldFinding {
  const length = opening.exec(quote.text)?.[0].length ?? 0;
  const { start, text } = quote;
  return { ...finding, quote: { ...quote, start: start + length, text: text.slice(length) } };
}

/** What is less sure is more often none than one. */
const least = 0.5;

/** "mosses wait: “We are late.”" is a quotation, announced. */
const announced = /:\s*["“„«‘']/u;

/** Fewer words without a verb name a thing ("voted against the plan"), and tell nothing of it. */
const phrase = /^\s*(?:\S+\s+){3,}\S/u;

function says(finding: ToldFinding): boolean {
  const { type, text } = finding.quote;
  if (confidenceOf(finding) < least) return false;
  if (type === 'mixed') return finding.clause && !announced.test(text);
  return finding.clause ? /\S\s+\S/u.test(text) : phrase.test(text);
}

/**
 * Leaves out what is told in a word or three or is doubtful, and phrases around a quotation, which
 * says more by itself (“a disgrace” of "called the plan “a disgrace”"); takes "that" off what stays.
 */
export function readable({ quoted, told }: Found): Found {
  return { quoted, told: told.filter(says).map(trimmed) };
}
