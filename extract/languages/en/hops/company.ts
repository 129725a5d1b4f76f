import type { ExtractedQuote, FoundHop, NamedBeside } from '../../../../contract/extraction.ts';
import { endOfPhrase } from '../clauses/phrases.ts';
import type { Meanings } from '../../../speakers/meaning.ts';
import { namedTogether, type Said } from '../../../speakers/named-together.ts';
import { mentionSpan, speakerName } from '../../../speakers/speaker-name.ts';
import type { Chunk, Reading } from '../../../text/reading.ts';
import { speechVerb, takesHearer } from '../words/verbs/speech-verbs.ts';
import { chainOf } from './chain-of.ts';
import type { Passing } from './hop-rule.ts';

/** Words that name somebody and whom they mean: the unnamed by all that describes them. */
function named(reading: Reading, chunk: Chunk, meanings: Meanings): NamedBeside | null {
  const whole =
    chunk.kind === 'nominal' && !meanings.has(chunk)
      ? { ...chunk, to: endOfPhrase(reading, chunk) }
      : chunk;
  const mention = mentionSpan(reading, whole);
  const name = whole === chunk ? speakerName(reading, chunk, meanings) : null;
  return mention && { mention, name: name ?? reading.text.slice(...mention) };
}

/** How somebody passed it on: not "told", which asks for whom, nor a participle. */
function verbOf({ items }: Reading, { verb }: Passing): string | null {
  const word = verb === null ? null : (items[verb]?.lower ?? null);
  const base = word === null ? null : speechVerb(word);
  return base === null || takesHearer(base) || word?.endsWith('ing') ? null : word;
}

/** Who else is named as having said something, and who passed it on. */
export function companyOf(
  reading: Reading,
  said: Said,
  meanings: Meanings,
): Pick<ExtractedQuote, 'others' | 'hops'> {
  return {
    others: namedTogether(reading, said, meanings).flatMap(
      (chunk) => named(reading, chunk, meanings) ?? [],
    ),
    hops: chainOf(reading, said, meanings).flatMap((passing): FoundHop[] => {
      const hop = named(reading, passing.by, meanings);
      return hop ? [{ ...hop, verb: verbOf(reading, passing) }] : [];
    }),
  };
}
