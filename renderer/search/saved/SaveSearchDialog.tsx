import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useApi, useClient } from '../../app/client.tsx';
import { explain, type Problem } from '../../app/explain.ts';
import { useAct } from '../../app/notices.tsx';
import { useView } from '../../app/view-state.tsx';
import { depths } from '../../collections/depths.ts';
import classes from '../../forms/RecordForm.module.css';
import { searchInWords } from '../words/filter-words.ts';
import { useSetFilters } from '../words/useSetFilters.ts';
import { isSavedSearch } from './useSavedSearches.ts';

/** Where a search is kept: among all, or inside a collection. */
function usePlaces() {
  const { data: list = [] } = useQuery(useApi().collections.list.queryOptions());
  const depth = depths(list);
  const folders = list
    .filter((each) => !isSavedSearch(each))
    .map(({ id, name }) => ({
      value: String(id),
      label: `${'  '.repeat(depth.get(id) ?? 0)}${name}`,
    }));
  return folders.length === 0 ? [] : [{ value: '', label: 'At the top' }, ...folders];
}

/** Keeps the present search among the collections, under a name that is proposed. */
export function SaveSearchDialog({ onClose }: { onClose: () => void }) {
  const client = useClient();
  const act = useAct();
  const { query, text } = useView();
  const proposed = searchInWords(text, useSetFilters());
  const places = usePlaces();
  const [name, setName] = useState<string | null>(null);
  const [inside, setInside] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async () => {
    const parentId = inside === '' ? null : Number(inside);
    const called = (name ?? proposed).trim();
    try {
      await client.collections.save({ name: called, query, parentId });
    } catch (error) {
      return setProblem(explain(error));
    }
    onClose();
    await act(() => Promise.resolve(), `“${called}” is saved among the collections.`);
  };
  // The names of its records may come while the proposal stands there, chosen to be written over.
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement === field.current) field.current?.select();
  }, [proposed]);
  const atName = problem?.field === 'name' ? problem.message : null;
  return (
    <Modal opened onClose={onClose} title="Save this search" size={440}>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          ref={field}
          data-autofocus
          label="Name"
          value={name ?? proposed}
          error={atName}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {places.length > 0 && (
          <NativeSelect
            label="Inside"
            value={inside}
            data={places}
            onChange={(event) => setInside(event.currentTarget.value)}
          />
        )}
        {problem && atName === null && (
          <p role="alert" className={classes['problem']}>
            {problem.message}
          </p>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={(name ?? proposed).trim() === ''}>
            Save
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
