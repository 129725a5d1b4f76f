import type { Gold, GoldArticle, Prediction } from '../corpus.ts';
import { matchNames } from '../names/match-names.ts';
import { shared, type Words } from '../text/words.ts';

/** How far a prediction names the speaker of an attribution. */
export interface Verdict {
  /** Its mention shares a word with the gold source. */
  anyWord: boolean;
  /** Its mention covers the word that carries the gold source. */
  head: boolean;
  /** The gold speaker's name is known. */
  named: boolean;
  /** Names agree in full; or also in part. */
  nameExact: boolean;
  nameLenient: boolean;
  /** Where the gold source has no name: none was made up. */
  noneInvented: boolean;
  /** Right by the strict and the lenient rule. */
  strict: boolean;
  lenient: boolean;
}

/** The name behind the source is known to nobody, so that only the words count. */
const isOpen = ({ resolved = '' }: Gold): boolean =>
  /no-parse|unresolved|^relpron$|first-person/.test(resolved);

function bestMatch(speaker: string | null, names: readonly string[]): 'exact' | 'lenient' | null {
  const matches = speaker ? names.map((name) => matchNames(speaker, name)) : [];
  if (matches.includes('exact')) return 'exact';
  return matches.includes('lenient') ? 'lenient' : null;
}

function inventsNone(text: string, gold: Gold, prediction: Prediction): boolean {
  const { speaker, speakerMention } = prediction;
  if (gold.source.length === 0) return speaker === null && speakerMention === null;
  const head = gold.sourceHead ? text.slice(...gold.sourceHead).toLowerCase() : '';
  return speaker === null || (head !== '' && speaker.toLowerCase().includes(head));
}

/** Compares the speaker of a prediction with that of an attribution. */
export function judge(
  { text }: GoldArticle,
  words: Words,
  gold: Gold,
  prediction: Prediction,
): Verdict {
  const mention = prediction.speakerMention && words.rangeOf(prediction.speakerMention);
  const touches = (spans: Gold['source']): boolean =>
    mention !== null && spans.some((span) => shared(words.rangeOf(span), mention) > 0);
  const names = gold.speakers ?? (gold.speaker ? [gold.speaker] : []);
  const match = bestMatch(prediction.speaker, names);
  const head = touches(gold.sourceHead ? [gold.sourceHead] : gold.source);
  const noneInvented = inventsNone(text, gold, prediction);
  const unnamed = gold.source.length > 0 ? head && (isOpen(gold) || noneInvented) : noneInvented;
  const named = names.length > 0;
  return {
    anyWord: touches(gold.source),
    head,
    named,
    nameExact: match === 'exact',
    nameLenient: match !== null,
    noneInvented,
    strict: named ? match === 'exact' : unnamed,
    lenient: named ? match !== null : unnamed,
  };
}
