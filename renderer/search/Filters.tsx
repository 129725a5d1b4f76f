import type { QuoteKind } from '../../contract/quote-shapes.ts';
import type { VerificationStatus } from '../../contract/verifications.ts';
import { useView } from '../app/view-state.tsx';
import { KIND_WORDS } from '../quotes/words.ts';
import { STATUSES } from '../verification/status-words.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { SourceFacet, SpeakerFacet, TagFacet } from './RecordFacets.tsx';
import { useFind } from './useFind.ts';
import { YearFacet } from './YearFacet.tsx';

/** All filters, each value with the number of quotes it has under the other filters. */
export function Filters() {
  const { query, filters, filter } = useView();
  const { data } = useFind(query);
  const facets = data?.facets;
  if (!facets) return null;
  return (
    <>
      <SpeakerFacet values={facets.speakers} />
      <SourceFacet values={facets.sources} />
      <YearFacet years={facets.years} />
      <FacetGroup<QuoteKind>
        title="Kind"
        values={facets.kinds.map(({ kind, count }) => ({
          id: kind,
          label: KIND_WORDS[kind],
          count,
        }))}
        chosen={filters.kinds}
        onChange={(kinds) => filter({ kinds })}
      />
      <FacetGroup<VerificationStatus>
        title="Verification"
        values={facets.statuses.map(({ status, count }) => ({
          id: status,
          label: STATUSES[status].words,
          count,
        }))}
        chosen={filters.statuses}
        onChange={(statuses) => filter({ statuses })}
      />
      <TagFacet values={facets.tags} />
    </>
  );
}
