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

/** What the speaker said, without the words that say that they did. */
function spoken(finding: ToldFinding): ToldFinding {
  if (!finding.spoken) return finding;
  const { start, cue, clause } = finding.spoken;
  const { quote } = finding;
  const text = quote.text.slice(start - quote.start);
  return { ...finding, clause, quote: { ...quote, start, text, cue } };
}

function says(finding: ToldFinding): boolean {
  const { type, text } = finding.quote;
  if (confidenceOf(finding) < least) return false;
  if (type === 'mixed') return finding.clause && !announced.test(text);
  return finding.clause ? /\S\s+\S/u.test(text) : phrase.test(text);
}

/** Whether one of two that end together begins a word before the other at most: "him the ship is safe". */
function showTheSame({ quote }: ToldFinding, { quote: other }: ToldFinding): boolean {
  const [longer, shorter] = quote.start < other.start ? [quote, other] : [other, quote];
  return !/\s\S/u.test(longer.text.slice(0, shorter.start - longer.start).trim());
}

/** Of several that show the same words, the surest. */
function withoutTwins(told: readonly ToldFinding[]): ToldFinding[] {
  const byEnd = new Map<number, ToldFinding[]>();
  for (const finding of told) {
    const alike = byEnd.get(finding.quote.end) ?? [];
    const at = alike.findIndex((other) => showTheSame(finding, other));
    const twin = alike[at];
    if (!twin) alike.push(finding);
    else if (confidenceOf(twin) < confidenceOf(finding)) alike[at] = finding;
    byEnd.set(finding.quote.end, alike);
  }
  return [...byEnd.values()].flat();
}

/**
 * Leaves out what is told in a word or three or is doubtful, and phrases around a quotation, which
 * says more by itself (“a disgrace” of "called the plan “a disgrace”"); takes "that" off what stays, and
 * "Lee had told her" where Lee is the speaker.
 */
export function readable({ quoted, told }: Found): Found {
  return { quoted, told: withoutTwins(told.map(spoken).filter(says).map(trimmed)) };
}
