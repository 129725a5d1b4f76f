import type { QuoteSummary } from '../../contract/search.ts';
import { dateInWords } from './written/dates.ts';

/** Who said it, in one line. */
export function speakersInWords({ speakers }: Pick<QuoteSummary, 'speakers'>): string {
  return speakers.map(({ display }) => display).join(', ') || 'Nobody named';
}

/** When it was said, or else published, and where it stands first, in one line. */
export function placeInWords({ saidOn, source, attestations }: QuoteSummary): string {
  const issued = source?.issued ?? null;
  const published = issued === null ? null : `published ${dateInWords(issued)}`;
  const parts = [
    saidOn === null ? published : dateInWords(saidOn),
    source ? (source.container ?? source.title) : 'no source',
    attestations > 1 ? `+${attestations - 1} more` : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
