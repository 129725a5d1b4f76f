import { z } from 'zod';
import { Locators } from './csl.ts';
import { Span } from './shapes.ts';

/** What of the wording stands between quotation marks: all, some or nothing. */
export const ExtractedType = z.enum(['direct', 'mixed', 'indirect']);

/** By which words of the text a speaker was found; each is a rule of the extraction, but for the last three. */
export const SpeakerRule = z.enum([
  'said-after',
  'said-after-next',
  'said-later',
  'said-at-end',
  'said-before',
  'said-just-before',
  'verb-before',
  'according-to',
  'claim-of',
  'agentless',
  'signed',
  'name-colon',
  'colon-before',
  'continued',
  'sentence-before',
  'paragraph-before',
  'topic',
  'topic-after',
  'near',
  'told',
  'none',
]);
export type SpeakerRule = z.infer<typeof SpeakerRule>;

/** What speaks for somebody whom a pronoun or an office means. */
export const MeaningSign = z.enum([
  'only-man',
  'only-woman',
  'only-person',
  'same-sentence',
  'sentence-before',
  'subject-before',
  'spoke-last',
  'pronoun-before',
  'described',
  'beside',
  'named-most',
]);
export type MeaningSign = z.infer<typeof MeaningSign>;

/** Why somebody is taken for the speaker. */
export const SpeakerReason = z.object({
  rule: SpeakerRule,
  /** Why a pronoun or an office means them, the weightiest first; empty for a name. */
  signs: z.array(MeaningSign),
});
export type SpeakerReason = z.infer<typeof SpeakerReason>;

/** Somebody named in a text beside the speaker. */
export const NamedBeside = z.object({
  /** The words that name them here. */
  mention: Span,
  /** Their fullest name in the text; the words themselves for the unnamed ("two aides"). */
  name: z.string().min(1),
});
export type NamedBeside = z.infer<typeof NamedBeside>;

/** One who passed on what the speaker said, as the text has it. */
export const FoundHop = NamedBeside.extend({
  /** How, in the word of the text ("said"); `null` where it is told otherwise ("according to"). */
  verb: z.string().nullable(),
});
export type FoundHop = z.infer<typeof FoundHop>;

/** One attributed quotation found in a text. Offsets are UTF-16, quotation marks excluded. */
export const ExtractedQuote = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  type: ExtractedType,
  /** The reporting word or words ("said", "according to"). */
  cue: Span.nullable(),
  /** The words that name the speaker here ("He", "The president", "Donald Trump"). */
  speakerMention: Span.nullable(),
  /** The person or body they refer to, by its fullest name in the text; `null` when nobody is named. */
  speaker: z.string().nullable(),
  /** Who is named as having said it together with the speaker, in the order of the text. */
  others: z.array(NamedBeside).default([]),
  /** Who passed the words on, from the source inwards; the speaker is not among them. */
  hops: z.array(FoundHop).default([]),
  reason: SpeakerReason,
  /** Calibrated chance that wording and speaker are both right, 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Where in the source, as far as the text says so itself: the time of a turn in a recording. */
  locator: Locators.optional(),
});
export type ExtractedQuote = z.infer<typeof ExtractedQuote>;

const signWords: Readonly<Record<MeaningSign, string>> = {
  'only-man': 'only man who could be meant',
  'only-woman': 'only woman who could be meant',
  'only-person': 'only one who could be meant',
  'same-sentence': 'named in the same sentence',
  'sentence-before': 'named in the sentence before',
  'subject-before': 'subject of the sentence before',
  'spoke-last': 'spoke last',
  'pronoun-before': 'meant by the pronoun before',
  described: 'called so in the text',
  beside: 'named beside it',
  'named-most': 'named most',
};

/** What a rule says in words; the cue is quoted where the rule has one. */
function ruleInWords(rule: SpeakerRule, cue: string | null): string {
  const verb = cue === null ? 'a verb' : `“${cue}”`;
  switch (rule) {
    case 'said-after':
    case 'said-at-end':
      return `beside ${verb} after the quotation`;
    case 'said-after-next':
    case 'said-later':
      return `beside ${verb} after the quotation that follows`;
    case 'said-before':
    case 'said-just-before':
    case 'verb-before':
      return `subject of ${verb} before the quotation`;
    case 'told':
      return `subject of ${verb}`;
    case 'according-to':
      return 'behind “according to”';
    case 'claim-of':
      return `whose ${verb} it is`;
    case 'signed':
      return 'signed below it';
    case 'name-colon':
      return 'named before the colon';
    case 'colon-before':
      return 'announced in the line before';
    case 'continued':
      return 'goes on speaking';
    case 'sentence-before':
      return 'the sentence before is about them';
    case 'paragraph-before':
      return 'spoken of just before';
    case 'topic':
    case 'topic-after':
      return 'the sentence is about them';
    case 'near':
      return 'named nearby';
    case 'agentless':
      return `${verb} by nobody named`;
    case 'none':
      return 'nobody is named';
  }
}

/** Names in a sentence: "A", "A and B", "A, B and C". */
export function namesInWords(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
}

/** A speaker with who said it too, in the order in which they are named. */
export function inOrderNamed<T extends { mention: Span | null }>(
  speaker: T | null,
  others: readonly T[],
): T[] {
  const all = speaker === null ? [...others] : [speaker, ...others];
  return all.toSorted((one, other) => (one.mention?.[0] ?? -1) - (other.mention?.[0] ?? -1));
}

/** "passed on by Reuters, who had it from two aides"; `null` where nobody passed it on. */
export function passedOnInWords(hops: readonly { name: string }[]): string | null {
  if (hops.length === 0) return null;
  return `passed on by ${hops.map(({ name }) => name).join(', who had it from ')}`;
}

/**
 * Why somebody is taken for the speaker, in English: "he → Volodymyr Zelensky: subject of the sentence
 * before, only man who could be meant; subject of “called” before the quotation". Who said it
 * with them, and who passed it on, stands behind it.
 *
 * @param text - That the offsets of the quotation count in.
 */
export function reasonInWords(
  text: string,
  {
    cue,
    speakerMention,
    speaker,
    others,
    hops,
    reason,
  }: Pick<ExtractedQuote, 'cue' | 'speakerMention' | 'speaker' | 'others' | 'hops' | 'reason'>,
): string {
  const company = [
    others.length > 0 ? `together with ${namesInWords(others.map(({ name }) => name))}` : null,
    passedOnInWords(hops),
  ];
  const rule = ruleInWords(reason.rule, cue && text.slice(...cue));
  const why = [rule, ...company].filter((words) => words !== null).join('; ');
  if (!speakerMention) return why;
  const mention = text.slice(...speakerMention);
  const whom = speaker === null || speaker === mention ? mention : `${mention} → ${speaker}`;
  const signs = reason.signs.map((sign) => signWords[sign]).join(', ');
  return `${whom}: ${signs === '' ? '' : `${signs}; `}${why}`;
}

/** What a page says of itself; `null` where it is silent. Dates are EDTF. */
export const PageMetadata = z.object({
  title: z.string().nullable(),
  /** Newspaper, site or journal. */
  container: z.string().nullable(),
  authors: z.array(
    z
      .object({ family: z.string(), given: z.string().nullable() })
      .or(z.object({ literal: z.string() })),
  ),
  issued: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
});
export type PageMetadata = z.infer<typeof PageMetadata>;

/** Where a page of a document begins in its text, as a UTF-16 offset. */
export const PageStart = z.object({ start: z.int().min(0), label: z.string().max(40) });
export type PageStart = z.infer<typeof PageStart>;

/** A file turned into plain text: paragraphs parted by a line feed. Offsets are UTF-16. */
export const Article = z.object({
  text: z.string(),
  metadata: PageMetadata,
  /** What was assumed or left out, in words for the user ("Read as Windows-1252, since ..."). */
  notices: z.array(z.string()),
  /** Where paragraphs begin that are not the article's own and so have no number: byline, copyright. */
  leftOut: z.array(z.int().min(0)).default([]),
  /** Where pages begin, each with what it is called, in order; empty where there are none. */
  pages: z.array(PageStart).default([]),
});
export type Article = z.infer<typeof Article>;
