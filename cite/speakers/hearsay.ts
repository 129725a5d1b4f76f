import type { CitedQuote, CitedSpeaker } from '../../contract/citations.ts';
import type { CleanItem } from '../csl/clean-item.ts';
import type { StyleRules } from '../styles/index.ts';
import { responsible, type Telling } from './authorship.ts';
import { fullName, shortName } from './names.ts';
import { foldName, isAuthor } from './same-person.ts';

/**
 * Those who passed it on between the source and the speaker, from the source inwards: whoever
 * answers for the source and the speakers themselves are named elsewhere in the citation.
 */
export function passedOnBy(quote: CitedQuote, item: CleanItem): CitedSpeaker[] {
  const authors = responsible(item);
  const said = new Set(quote.speakers.map(({ display }) => foldName(display)));
  return quote.hops.filter(
    (hop) =>
      hop.display.trim() !== '' &&
      !said.has(foldName(hop.display)) &&
      // A free name may be anybody's.
      !authors.some((author) =>
        (['person', 'organisation'] as const).some((kind) => isAuthor({ ...hop, kind }, author)),
      ),
  );
}

/**
 * Through whom it came, in words, as no manual has a rule for it: the speaker stays first, and the
 * hops are told from there outwards. "as reported by Ushakov", "as told by Trump to Ushakov".
 *
 * @param hops - From the source inwards.
 * @returns `null` where nobody passed it on.
 */
export function hearsayInWords(
  style: StyleRules,
  hops: readonly CitedSpeaker[],
  telling: (family: string) => Telling,
): string | null {
  const names = hops.map((hop) =>
    style.names.inFull ? fullName(hop) : shortName(hop, telling(hop.family ?? '')),
  );
  return names.length === 0 ? null : style.hearsay(names.toReversed());
}
