import { useState } from 'react';
import type { QuoteKind } from '../../contract/quote-shapes.ts';
import type { Facets } from '../../contract/search.ts';
import type { VerificationStatus } from '../../contract/verifications.ts';
import { useView } from '../app/view-state.tsx';
import { KIND_WORDS } from '../quotes/words.ts';
import { STATUSES } from '../verification/status-words.ts';
import { facetsAtZero } from './facets/facet-values.ts';
import { FacetGroup } from './facets/FacetGroup.tsx';
import { CollectionFacet, SourceFacet, SpeakerFacet, TagFacet } from './facets/RecordFacets.tsx';
import { LanguageFacet, OutletFacet, RoleFacet } from './facets/TextFacets.tsx';
import { YearFacet } from './facets/YearFacet.tsx';
import { useFind } from './useFind.ts';

interface Shown {
  facets: Facets;
  /** Whether nothing is found. */
  zeros: boolean;
  /** Whether anything was found since the window opened. */
  some: boolean;
}

/** The counts beside the filters; where nothing is found, what was there before stays at zero. */
function useFacets(): Shown | null {
  const { query } = useView();
  const { data } = useFind(query);
  const [before, setBefore] = useState<Facets | null>(null);
  if (data && data.total > 0 && data.facets !== before) setBefore(data.facets);
  if (!data) return null;
  const zeros = data.total === 0;
  const facets = zeros && before ? facetsAtZero(data.facets, before) : data.facets;
  return { facets, zeros, some: !zeros || before !== null };
}

/** All filters, each value with the number of quotes it has under the other filters. */
export function Filters() {
  const { filters, filter } = useView();
  const found = useFacets();
  if (!found) return null;
  const { facets, zeros, some } = found;
  return (
    <>
      <SpeakerFacet values={facets.speakers} zeros={zeros} />
      <RoleFacet values={facets.roles} zeros={zeros} />
      <SourceFacet values={facets.sources} zeros={zeros} />
      <OutletFacet values={facets.outlets} zeros={zeros} />
      <YearFacet years={facets.years} />
      <FacetGroup<QuoteKind>
        title="Kind"
        zeros={some}
        values={facets.kinds.map(({ kind, count }) => ({
          id: kind,
          label: KIND_WORDS[kind],
          count,
        }))}
        chosen={filters.kinds}
        onChange={(kinds) => filter({ kinds })}
      />
      <LanguageFacet values={facets.languages} zeros={zeros} />
      <TagFacet values={facets.tags} zeros={zeros} />
      <CollectionFacet values={facets.collections} zeros={zeros} />
      <FacetGroup<VerificationStatus>
        title="Verification"
        zeros={zeros}
        values={facets.statuses.map(({ status, count }) => ({
          id: status,
          label: STATUSES[status].words,
          count,
        }))}
        chosen={filters.statuses}
        onChange={(statuses) => filter({ statuses })}
      />
    </>
  );
}
