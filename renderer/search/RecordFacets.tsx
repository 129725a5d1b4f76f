import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../app/client.tsx';
import { useDialogs, type Dialog } from '../app/dialog-state.tsx';
import { useView } from '../app/view-state.tsx';
import { FacetGroup, type FacetChoice } from './FacetGroup.tsx';
import classes from './Filters.module.css';

/** Values that the look-up adds to those that are counted. */
const LOOKED_UP = 50;

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

function merge(
  values: FacetChoice<number>[],
  more: { id: number; label: string }[],
): FacetChoice<number>[] {
  const known = new Set(values.map(({ id }) => id));
  const added = more.filter(({ id }) => !known.has(id));
  return [...values, ...added.map(({ id, label }) => ({ id, label, count: null }))];
}

/** Filter by speaker; typing also finds those that are too rare to be counted, by any alias. */
export function SpeakerFacet({ values }: { values: FacetChoice<number>[] }) {
  const { filters, filter } = useView();
  const [text, setText] = useState('');
  const { data = [] } = useQuery(
    useApi().speakers.list.queryOptions({
      input: text === '' ? skipToken : { text, limit: LOOKED_UP },
    }),
  );
  const found = data.map(({ id, display, matched }) => ({
    id,
    label: matched === null ? display : `${display} (${matched})`,
  }));
  return (
    <FacetGroup
      title="Speaker"
      values={merge(values, found)}
      chosen={filters.speakers}
      onChange={(speakers) => filter({ speakers })}
      onSearch={setText}
      found={found.map(({ id }) => id)}
      renderMore={({ id, label }) => <EditButton label={label} dialog={{ name: 'speaker', id }} />}
    />
  );
}

/** Filter by source. */
export function SourceFacet({ values }: { values: FacetChoice<number>[] }) {
  const { filters, filter } = useView();
  const [text, setText] = useState('');
  const { data = [] } = useQuery(
    useApi().sources.list.queryOptions({
      input: text === '' ? skipToken : { text, limit: LOOKED_UP },
    }),
  );
  const found = data.map(({ id, title }) => ({ id, label: title }));
  return (
    <FacetGroup
      title="Source"
      values={merge(values, found)}
      chosen={filters.sources}
      onChange={(sources) => filter({ sources })}
      onSearch={setText}
      found={found.map(({ id }) => id)}
      renderMore={({ id, label }) => <EditButton label={label} dialog={{ name: 'source', id }} />}
    />
  );
}

/** Filter by tag. */
export function TagFacet({ values }: { values: FacetChoice<number>[] }) {
  const { filters, filter } = useView();
  return (
    <FacetGroup
      title="Tag"
      values={values}
      chosen={filters.tags}
      onChange={(tags) => filter({ tags })}
      renderMore={({ id, label }) => <EditButton label={label} dialog={{ name: 'tag', id }} />}
    />
  );
}
