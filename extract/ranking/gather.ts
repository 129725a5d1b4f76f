import type { SpeakerRule } from '../../contract/extraction.ts';
import { speechVerb } from '../languages/en/words/verbs/speech-verbs.ts';
import type { Attribution, Proposal, Rule } from '../languages/en/rules/rule.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import type { Candidate } from './candidate.ts';

/** Phrases looked at around one quotation beside those that rules propose. */
const most = 16;

/** The verb of saying at the side of a phrase, as a cue. */
function cueBeside(reading: Reading, { from, to }: Chunk): Proposal['cue'] {
  for (const at of [to, to + 1, from - 1]) {
    const item = reading.items[at];
    if (item?.part === 'VERB' && speechVerb(item.lower)) return [at, at + 1];
  }
  return null;
}

function isSomebody(chunk: Chunk): boolean {
  return chunk.kind !== 'time';
}

/** Phrases of a stretch of items, with those who own them. */
function phrasesIn(reading: Reading, from: number, to: number): Chunk[] {
  const found: Chunk[] = [];
  for (let at = from; at < to; at++) {
    const chunk = reading.chunks[reading.chunkAt[at] ?? -1];
    if (!chunk) continue;
    at = chunk.to - 1;
    if (isSomebody(chunk)) found.push(chunk);
    if (chunk.owner) found.push(chunk.owner);
  }
  return found;
}

/** Phrases near a quotation: of its sentence, the two before and the one behind. */
function nearby(reading: Reading, quotation: number): Chunk[] {
  const item = reading.itemOf[quotation] ?? 0;
  const at = reading.sentenceAt[item] ?? 0;
  const own = reading.sentences[at];
  if (!own) return [];
  const before = reading.sentences[at - 1];
  const second = reading.sentences[at - 2];
  const next = reading.sentences[at + 1];
  const lone = own.from === item;
  return [
    ...phrasesIn(reading, item + 1, Math.min(own.to, item + 24)).slice(0, 6),
    ...phrasesIn(reading, Math.max(own.from, item - 40), item)
      .toReversed()
      .slice(0, 8),
    ...(lone && next
      ? phrasesIn(reading, next.from, Math.min(next.to, next.from + 12)).slice(0, 3)
      : []),
    ...(before
      ? phrasesIn(reading, before.from, Math.min(before.to, before.from + 40)).slice(0, 5)
      : []),
    ...(lone && second
      ? phrasesIn(reading, second.from, Math.min(second.to, second.from + 20)).slice(0, 2)
      : []),
  ].slice(0, most);
}

/** Mentions that spoke the last quotations, two of them at most. */
function lastSpeakers(earlier: readonly (Attribution | null)[], quotation: number): Proposal[] {
  const found: Proposal[] = [];
  for (let at = quotation - 1; at >= 0 && at >= quotation - 5 && found.length < 2; at--) {
    const one = earlier[at];
    if (!one || found.some(({ mention }) => mention === one.mention)) continue;
    found.push({ mention: one.mention, cue: one.cue, carriedFrom: at });
  }
  return found;
}

/** Everybody a quotation may belong to: whom rules propose, who stands nearby, who spoke last, nobody. */
export function gather(
  reading: Reading,
  quotation: number,
  earlier: readonly (Attribution | null)[],
  rules: readonly Rule[],
): Candidate[] {
  const byMention = new Map<
    Chunk | null,
    { proposal: Proposal; rules: SpeakerRule[]; leading: boolean }
  >();
  let first = true;
  for (const rule of rules) {
    const proposal = rule.propose(reading, quotation, earlier);
    if (!proposal) continue;
    const known = byMention.get(proposal.mention);
    if (known) known.rules.push(rule.name);
    else byMention.set(proposal.mention, { proposal, rules: [rule.name], leading: first });
    first = false;
  }
  const meet = (proposal: Proposal): void => {
    if (!byMention.has(proposal.mention))
      byMention.set(proposal.mention, { proposal, rules: [], leading: false });
  };
  for (const proposal of lastSpeakers(earlier, quotation)) meet(proposal);
  for (const mention of nearby(reading, quotation))
    meet({ mention, cue: cueBeside(reading, mention), carriedFrom: null });
  meet({ mention: null, cue: null, carriedFrom: null });
  return [...byMention.values()].map((one) => ({
    ...one.proposal,
    rules: one.rules,
    leading: one.leading,
  }));
}
