import { isVerb } from '../languages/en/clauses/cue.ts';
import { isPreposition } from '../languages/en/clauses/phrases.ts';
import type { Character } from '../names/cast.ts';
import type { Attribution } from '../languages/en/rules/rule.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import { speechVerb } from '../languages/en/words/verbs/speech-verbs.ts';
import type { Candidate } from './candidate.ts';
import { kindOfMention } from './kind.ts';
import { routeBetween, routeName } from './route.ts';
import type { Shape } from './shape.ts';

/** What the model may ask of an article while it goes along. */
export interface Surroundings {
  reading: Reading;
  quotation: number;
  shape: Shape;
  earlier: readonly (Attribution | null)[];
  characterOf: (chunk: Chunk) => Character | null;
  /** How often somebody spoke so far. */
  spoken: (character: Character) => number;
}

/** A number as a word: 0, 1, 2, 3, or more. */
const few = (count: number): string => (count > 3 ? 'more' : String(count));

/** Where a mention stands, seen from the quotation. */
function placeOf({ reading, quotation }: Surroundings, { from }: Chunk): string {
  const item = reading.itemOf[quotation] ?? 0;
  const own = reading.sentenceAt[item] ?? 0;
  const there = reading.sentenceAt[from] ?? 0;
  if (there === own) return from < item ? 'before' : 'after';
  if (there > own) return 'next';
  const paragraphs = (reading.items[item]?.paragraph ?? 0) - (reading.items[from]?.paragraph ?? 0);
  return `${few(own - there)} back${paragraphs > 0 ? ` over ${few(paragraphs)}` : ''}`;
}

/** What stands at the two sides of a mention. */
function sidesOf({ reading }: Surroundings, chunk: Chunk): string[] {
  const { items } = reading;
  const before = items[chunk.from - 1];
  const after = items[chunk.to];
  const start = reading.sentences[reading.sentenceAt[chunk.from] ?? 0]?.from === chunk.from;
  const left = start
    ? 'start'
    : isPreposition(before)
      ? 'preposition'
      : before?.part === 'VERB'
        ? speechVerb(before.lower) === null
          ? 'verb'
          : 'speech'
        : before?.part === 'PUNCT'
          ? before.text.slice(0, 1)
          : (before?.part ?? 'none');
  const right = isVerb(after)
    ? after && speechVerb(after.lower) !== null
      ? 'speech'
      : 'verb'
    : after?.part === 'PUNCT'
      ? after.text.slice(0, 1)
      : (after?.part ?? 'none');
  return [`left ${left}`, `right ${right}`, `sides ${left} ${right}`];
}

/** The way through the sentence from the mention to the quotation. */
function wayOf(around: Surroundings, chunk: Chunk, where: string): string[] {
  const { reading, quotation } = around;
  const item = reading.itemOf[quotation] ?? 0;
  const before = chunk.from < item;
  const signs = before
    ? routeBetween(reading, chunk.to, item)
    : routeBetween(reading, item + 1, chunk.from);
  const phrases = signs.filter((one) => /^[NPn]$/.test(one)).length;
  const found = [`${where} phrases ${few(phrases)}`];
  if (where !== 'before' && where !== 'after' && where !== 'next') return found;
  const behind = before ? '' : ` / ${sideSign(reading, chunk.to)}`;
  const name = `${routeName(signs)}${behind}`;
  found.push(`way ${where} ${name}`, `way ${where} ${name} ${around.shape.size}`);
  if (signs.includes('Q')) found.push(`${where} quotation between`);
  const verbs = signs.filter((one) => /^[vSTfa]/.test(one)).length;
  found.push(`${where} verbs ${few(verbs)}`);
  found.push(`${where} last ${signs.slice(-2).join(' ')}`);
  return found;
}

const speaks = /^[ST]/;

/** Verbs of saying around a mention of the quotation's sentence: whose words are told by whom. */
function sayingsOf(
  { reading, quotation, shape }: Surroundings,
  chunk: Chunk,
  where: string,
): string[] {
  const item = reading.itemOf[quotation] ?? 0;
  const sentence = reading.sentences[reading.sentenceAt[chunk.from] ?? 0];
  if (!sentence || (where !== 'before' && where !== 'after')) return [];
  const count = (from: number, to: number): string =>
    few(routeBetween(reading, from, to).filter((one) => speaks.test(one)).length);
  const ahead = count(sentence.from, Math.min(chunk.from, item));
  const between = where === 'before' ? count(chunk.to, item) : count(chunk.to, sentence.to);
  const behind = where === 'before' ? count(item + 1, sentence.to) : count(item + 1, chunk.from);
  return [
    `${where} sayings ${ahead} ${between} ${behind}`,
    `${where} sayings ${ahead} ${between} ${behind} ${shape.place} ${shape.size}`,
  ];
}

const sideSign = (reading: Reading, at: number): string =>
  routeName(routeBetween(reading, at, Math.min(at + 2, reading.items.length)).slice(0, 2));

/** What the rules say of the mention. */
function rulesOf({ shape, reading }: Surroundings, candidate: Candidate, kind: string): string[] {
  const found: string[] = [];
  const { rules, leading, cue } = candidate;
  if (rules.length === 0) found.push('no rule', `no rule ${kind}`);
  for (const rule of rules) found.push(`rule ${rule}`, `rule ${rule} ${kind}`);
  const first = rules[0];
  if (leading && first !== undefined) {
    found.push('leads', `leads ${first}`, `leads ${first} ${shape.place}`);
    found.push(`leads ${first} ${shape.size} ${shape.ending}`, `leads ${first} ${kind}`);
    const verb = cue && reading.items[cue[0]]?.lower;
    const base = verb === null || verb === undefined ? null : speechVerb(verb);
    if (base !== null && candidate.carriedFrom === null)
      found.push(`leads ${first} by ${base}`, `${kind} by ${base}`);
  }
  return found;
}

/** How the mention goes with who spoke before. */
function contextOf(
  around: Surroundings,
  mention: Chunk | null,
  character: Character | null,
): string[] {
  const { reading, quotation, earlier, shape } = around;
  const before = reading.quotations[quotation - 1];
  const here = reading.quotations[quotation];
  if (!before || !here) return ['first'];
  const item = reading.itemOf[quotation] ?? 0;
  const there = reading.itemOf[quotation - 1] ?? 0;
  const paragraphs = here.paragraph - before.paragraph;
  const gap =
    paragraphs === 0
      ? item - there === 1
        ? 'at once'
        : (reading.sentenceAt[item] ?? 0) - (reading.sentenceAt[there] ?? 0) === 0
          ? 'same sentence'
          : 'same paragraph'
      : `${few(paragraphs)} on${here.continues && !before.closed ? ' unclosed' : ''}`;
  const last = earlier[quotation - 1]?.mention ?? null;
  const second = earlier[quotation - 2]?.mention ?? null;
  const same = (one: Chunk | null): string => {
    if (one === mention) return 'same words';
    const whose = one && around.characterOf(one);
    return whose !== null && whose === character ? 'same' : 'other';
  };
  const how = same(last);
  const found = [
    `${how} ${gap}`,
    `${how} ${gap} ${shape.place}`,
    `${how} ${gap} ${shape.place} ${shape.ending}`,
  ];
  if (how === 'other') found.push(`turn ${same(second)} ${gap} ${shape.place}`);
  return found;
}

/** What leads to a quotation in its sentence: "talks described as “…”" names nobody. */
function leadingTo({ reading, quotation, shape }: Surroundings): string[] {
  const item = reading.itemOf[quotation] ?? 0;
  const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
  const signs = routeBetween(reading, Math.max(sentence?.from ?? item, item - 20), item);
  const last = signs.slice(-3).join(' ');
  return [
    `nobody after ${last}`,
    `nobody after ${last} ${shape.size}`,
    `nobody among ${few(signs.length)}`,
  ];
}

/** Everything the model weighs of one candidate. */
export function featuresOf(around: Surroundings, candidate: Candidate): string[] {
  const { mention } = candidate;
  const { reading, shape } = around;
  const character = mention && around.characterOf(mention);
  const kind = kindOfMention(reading, mention, character);
  const found = [
    `kind ${kind}`,
    `kind ${kind} ${shape.place} ${shape.size}`,
    ...rulesOf(around, candidate, kind),
    ...contextOf(around, mention, character),
  ];
  if (!mention)
    return [
      ...found,
      `nobody ${shape.place} ${shape.ending} ${String(shape.leads)}`,
      ...leadingTo(around),
    ];
  const where = placeOf(around, mention);
  found.push(
    `at ${where}`,
    `at ${where} ${shape.place}`,
    `at ${where} ${kind}`,
    `at ${where} ${shape.place} ${shape.size} ${shape.ending}`,
    ...sidesOf(around, mention).flatMap((side) => [side, `${side} ${where}`]),
    ...wayOf(around, mention, where),
    ...sayingsOf(around, mention, where),
  );
  if (mention.owner) found.push('owned');
  if (reading.chunks[reading.chunkAt[mention.from] ?? -1] !== mention)
    found.push('owner', `owner ${kind}`);
  if (character) {
    found.push(`spoken ${few(around.spoken(character))}`);
    found.push(`named ${few(character.count)}`);
  }
  return found;
}
