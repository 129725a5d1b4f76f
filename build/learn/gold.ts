import type { Finding } from '../../extract/findings.ts';
import type { Character } from '../../extract/names/cast.ts';
import type { Chunk, Reading } from '../../extract/text/reading.ts';
import {
  type Article,
  covered,
  type Gold,
  goldOf,
  isNamed,
  overlap,
  sameName,
  type Span,
} from './articles.ts';

/**
 * Names behind pronouns and offices are no gold in the articles, a program gave them, and it errs
 * often. Those found are taken to be right as often as they were where people looked, the less
 * the nearer somebody else came to being meant.
 */
const meantRight = (share: number): number => 0.91 - 0.3 * (1 - share);

const headsOf = (gold: Gold): Span[] => (gold.sourceHead ? [gold.sourceHead] : gold.source);

/** Whether a mention is the source somebody marked, or names the same speaker. */
export function isMention(
  reading: Reading,
  gold: Gold,
  mention: Chunk | null,
  character: Character | null,
): boolean {
  const heads = headsOf(gold);
  if (!mention) return heads.length === 0;
  const start = reading.items[mention.from]?.start ?? 0;
  const end = reading.items[mention.to - 1]?.end ?? 0;
  if (heads.some((head) => overlap(head, [start, end]) > 0)) return true;
  return (
    mention.kind === 'name' &&
    character !== null &&
    isNamed(gold) &&
    sameName(character.name, gold.speaker ?? '')
  );
}

/** Chance that wording and speaker of a finding are right; `null` where nobody decided. */
export function rightness(finding: Finding, article: Article): number | null {
  const { start, end, speaker, speakerMention, type } = finding.quote;
  if (covered([start, end], article.ignore ?? []) > 0.5) return null;
  const gold = goldOf([start, end], article);
  if (!gold) return 0;
  const whole = gold.content.reduce((sum, one) => sum + one[1] - one[0], 0);
  if (type === 'indirect' && (end - start) / whole < 0.5) return 0;
  if (isNamed(gold) && speaker !== null && finding.by === 'name')
    return (gold.speakers ?? [gold.speaker ?? '']).some((one) => sameName(one, speaker)) ? 1 : 0;
  const heads = headsOf(gold);
  if (heads.length === 0) return speakerMention === null ? 1 : 0;
  if (!speakerMention || !heads.some((head) => overlap(head, speakerMention) > 0)) return 0;
  return finding.by === 'pronoun' || finding.by === 'office' ? meantRight(finding.meantShare) : 1;
}
