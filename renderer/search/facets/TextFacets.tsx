import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Facets } from '../../../contract/search.ts';
import { useApi } from '../../app/client.tsx';
import { useView } from '../../app/view-state.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { withFound } from './facet-values.ts';
import { languageInWords } from './language-words.ts';

interface FacetProps {
  values: Facets['roles'];
  zeros: boolean;
}

const choicesOf = (values: Facets['roles']) =>
  values.map(({ value, count }) => ({ id: value, label: value, count }));

/** Values of a field of the search bar, too rare to be counted beside the filter. */
function useLookUp(field: 'role' | 'outlet') {
  const [text, setText] = useState('');
  // As somebody types it: in quotation marks that are not closed yet.
  const asked = `${field}:"${text.replaceAll('"', '')}`;
  const { data = [] } = useQuery(
    useApi().search.complete.queryOptions({
      input: text === '' ? skipToken : { text: asked, caret: asked.length },
      placeholderData: keepPreviousData,
    }),
  );
  const found = (text === '' ? [] : data)
    .filter(({ kind }) => kind === field)
    .map(({ label }) => ({ id: label, label }));
  return { found, setText };
}

/** Filter by the role in which the speakers have said it. */
export function RoleFacet({ values, zeros }: FacetProps) {
  const { filters, filter } = useView();
  const { found, setText } = useLookUp('role');
  return (
    <FacetGroup
      title="Role"
      zeros={zeros}
      values={withFound(choicesOf(values), found)}
      chosen={filters.roles}
      onChange={(roles) => filter({ roles })}
      onSearch={setText}
      found={found.map(({ id }) => id)}
    />
  );
}

/** Filter by newspaper, site, journal or book. */
export function OutletFacet({ values, zeros }: FacetProps) {
  const { filters, filter } = useView();
  const { found, setText } = useLookUp('outlet');
  return (
    <FacetGroup
      title="Outlet"
      zeros={zeros}
      values={withFound(choicesOf(values), found)}
      chosen={filters.outlets}
      onChange={(outlets) => filter({ outlets })}
      onSearch={setText}
      found={found.map(({ id }) => id)}
    />
  );
}

/** Filter by language. */
export function LanguageFacet({ values, zeros }: FacetProps) {
  const { filters, filter } = useView();
  return (
    <FacetGroup
      title="Language"
      zeros={zeros}
      values={values.map(({ value, count }) => ({
        id: value,
        label: languageInWords(value),
        count,
      }))}
      chosen={filters.languages}
      onChange={(languages) => filter({ languages })}
    />
  );
}
