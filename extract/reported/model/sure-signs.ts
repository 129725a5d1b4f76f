import { isFinite } from '../../languages/en/clauses/cue.ts';
import type { Reading } from '../../text/reading.ts';
import { openingOf } from '../bounds/behind.ts';
import { signOf } from '../bounds/sign.ts';
import { tellerKind } from '../cues/cue-signs.ts';
import { cueKeyOf } from '../cues/cue.ts';
import type { Draft } from '../told.ts';
import { sign } from './linear.ts';

const tenth = (chance: number): string => Math.min(9, Math.floor(chance * 10)).toString();
/** A chance by its odds, in steps that are finer at both ends. */
const odds = (chance: number): string =>
  Math.round(2 * Math.log((chance + 0.001) / (1.001 - chance))).toString();
const most = (count: number, limit: number): string => String(Math.min(count, limit));

/** Whether one stretch holds another, or is held. */
function nesting(draft: Draft, others: readonly Draft[]): string {
  const [from, to] = draft.content;
  let kind = 'alone';
  for (const other of others) {
    if (other === draft || other.chance < draft.chance) continue;
    if (other.content[0] <= from && other.content[1] >= to) return 'inside';
    if (other.content[0] < to && other.content[1] > from) kind = 'across';
  }
  return kind;
}

/** Whether somebody is quoted in the sentences before and behind. */
function quotesNear({ items, sentences, sentenceAt }: Reading, { cue }: Draft): string {
  const at = sentenceAt[cue.at] ?? 0;
  const quoted = (sentence: Reading['sentences'][number] | undefined): string => {
    if (!sentence) return 'none';
    for (let item = sentence.from; item < sentence.to; item++)
      if (items[item]?.part === 'QUOTE') return 'quoted';
    return 'plain';
  };
  return `${quoted(sentences[at - 1])} ${quoted(sentences[at + 1])}`;
}

/** How the first verb of a stretch stands: "would", "is", past or present. */
function moodOf({ items }: Reading, [from, to]: Draft['content']): string {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item?.part === 'AUX') return item.lower;
    if (item?.part === 'VERB') return /(?:ing|ed|s)$/.exec(item.lower)?.[0] ?? 'VERB';
  }
  return 'none';
}

/**
 * The signs that tell whether a draft is a report after all: those by which each choice was made, and how
 * sure it was.
 *
 * @param others - All drafts of its sentence.
 * @param speakers - Who speaks for certain elsewhere in the text, by the word for them.
 */
export function sureSigns(
  reading: Reading,
  draft: Draft,
  others: readonly Draft[],
  speakers: ReadonlySet<string>,
): number[] {
  const { items } = reading;
  const { cue, content, place, shares } = draft;
  const [from, to] = content;
  const key = cueKeyOf(cue);
  let verbs = 0;
  let quotations = 0;
  for (let at = from; at < to; at++) {
    if (isFinite(items, at)) verbs++;
    if (items[at]?.part === 'QUOTE') quotations++;
  }
  const opening = openingOf(reading, from, cue.end);
  const whole = verbs > 0 ? 'clause' : 'phrase';
  const tenths = `cue ${tenth(shares.cue)} start ${tenth(shares.start)}`;
  const who = tellerKind(reading, draft.teller);
  const near = quotesNear(reading, draft);
  const mood = moodOf(reading, content);
  const head = draft.teller ? (items[draft.teller.head]?.lower ?? '') : '';
  const speaks = speakers.has(head) ? 'speaks' : '';
  const asks = items[cue.sentence.to - 1]?.text === '?' ? 'asks' : '';
  const share = most(Math.floor((10 * cue.at) / items.length), 9);
  const first = items[from]?.part === 'PROPN' ? '' : (items[from]?.lower ?? '');
  return [
    ...draft.signs,
    sign`first ${first}`,
    sign`first ${first} ${whole}`,
    sign`near ${near}`,
    sign`near ${near} ${place} ${whole}`,
    sign`mood ${mood} ${opening}`,
    sign`mood ${mood} ${key}`,
    sign`mood ${mood} cue ${tenth(shares.cue)}`,
    sign`speaks ${speaks} ${who}`,
    sign`speaks ${speaks} ${who} cue ${tenth(shares.cue)}`,
    sign`asks ${asks}`,
    sign`of the text ${share}`,
    sign`bias`,
    sign`cue ${tenth(shares.cue)}`,
    sign`start ${tenth(shares.start)}`,
    sign`end ${tenth(shares.end)}`,
    sign`all ${odds(draft.chance)}`,
    sign`cue odds ${odds(shares.cue)}`,
    sign`cue odds ${odds(shares.cue)} ${place} ${whole}`,
    sign`all ${odds(draft.chance)} ${place} ${whole}`,
    sign`end odds ${odds(shares.end)} ${opening}`,
    sign`${place} ${tenths}`,
    sign`${place} end ${tenth(shares.end)} ${whole}`,
    sign`${place} ${whole} ${tenth(shares.cue)}`,
    sign`${place} ${opening} ${tenth(shares.cue)}`,
    sign`${place} ${opening} ${whole} ${most(to - from, 6)}`,
    sign`${key} ${place} ${whole}`,
    sign`${key} ${opening}`,
    sign`length ${most(to - from, 30)}`,
    sign`who ${who} ${place}`,
    sign`who ${who} ${opening}`,
    sign`last ${signOf(items, to - 1, cue.end)} next ${signOf(items, to, cue.end)}`,
    sign`nesting ${nesting(draft, others)}`,
    sign`nesting ${nesting(draft, others)} ${whole}`,
    sign`drafts ${most(others.length, 5)}`,
    sign`quotations ${most(quotations, 2)} ${place} ${whole}`,
    sign`quotation alone ${String(quotations > 0 && to - from === 1)}`,
    sign`cue at ${most(cue.at - cue.sentence.from, 8)}`,
  ];
}
