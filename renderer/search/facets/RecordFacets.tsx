import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../app/client.tsx';
import { useDialogs, type Dialog } from '../../app/dialog-state.tsx';
import { useView } from '../../app/view-state.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { withFound, type FacetChoice } from './facet-values.ts';
import classes from './Facets.module.css';

/** Values that the look-up adds to those that are counted. */
const LOOKED_UP = 50;

interface FacetProps {
  values: FacetChoice<number>[];
  zeros: boolean;
}

function EditButton(props: { label: string; dialog: Dialog }) {
  const { open } = useDialogs();
  return (
    <ActionIcon
      size={24}
      className={classes['more']}
      aria-label={`Edit ${props.label}`}
      onClick={() => open(props.dialog)}
    >
      <IconPencil size={13} />
    </ActionIcon>
  );
}

/** Filter by speaker; typing also finds those that are too rare to be counted, by any alias. */
export function SpeakerFacet({ values, zeros }: FacetProps) {
  const { filters, filter } = useView();
  const [text, setText] = useState('');
  const { data = [] } = useQuery(
    useApi().speakers.list.queryOptions({
      input: text === '' ? skipToken : { text, limit: LOOKED_UP },
      placeholderData: keepPreviousData,
    }),
  );
  const found = (text === '' ? [] : data).map(({ id, display, matched }) => ({
    id,
    label: matched === null ? display : `${display} (${matched})`,
  }));
  return (
    <FacetGroup
      title="Speaker"
      zeros={zeros}
      values={withFound(values, found)}
      chosen={filters.speakers}
      onChange={(speakers) => filter({ speakers })}
      onSearch={setText}
      found={found.map(({ id }) => id)}
      renderMore={({ id, label }) => <EditButton label={label} dialog={{ name: 'speaker', id }} />}
    />
  );
}

/** Filter by source. */
export function SourceFacet({ values, zeros }: FacetProps) {
  const { filters, filter } = useView();
  const [text, setText] = useState('');
  const { data = [] } = useQuery(
    useApi().sources.list.queryOptions({
      input: text === '' ? skipToken : { text, limit: LOOKED_UP },
      placeholderData: keepPreviousData,
    }),
  );
  const found = (text === '' ? [] : data).map(({ id, title }) => ({ id, label: title }));
  return (
    <FacetGroup
      title="Source"
      zeros={zeros}
      values={withFound(values, found)}
      chosen={filters.sources}
      onChange={(sources) => filter({ sources })}
      onSearch={setText}
      found={found.map(({ id }) => id)}
      renderMore={({ id, label }) => <EditButton label={label} dialog={{ name: 'source', id }} />}
    />
  );
}

/** Filter by tag. */
export function TagFacet({ values, zeros }: FacetProps) {
  const { filters, filter } = useView();
  const [text, setText] = useState('');
  const { data = [] } = useQuery({ ...useApi().tags.list.queryOptions(), enabled: text !== '' });
  const found = (text === '' ? [] : data).map(({ id, name }) => ({ id, label: name }));
  return (
    <FacetGroup
      title="Tag"
      zeros={zeros}
      values={withFound(values, found)}
      chosen={filters.tags}
      onChange={(tags) => filter({ tags })}
      onSearch={setText}
      renderMore={({ id, label }) => <EditButton label={label} dialog={{ name: 'tag', id }} />}
    />
  );
}

/** Filter by collection. */
export function CollectionFacet({ values, zeros }: FacetProps) {
  const { filters, filter } = useView();
  const [text, setText] = useState('');
  const { data = [] } = useQuery(useApi().collections.list.queryOptions());
  // A saved search is no place in which a quote is.
  const found = (text === '' ? [] : data)
    .filter(({ query }) => query === null)
    .map(({ id, name }) => ({ id, label: name }));
  return (
    <FacetGroup
      title="Collection"
      zeros={zeros}
      values={withFound(values, found)}
      chosen={filters.collections}
      onChange={(collections) => filter({ collections })}
      onSearch={setText}
    />
  );
}
