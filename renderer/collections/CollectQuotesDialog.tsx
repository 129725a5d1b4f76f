import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi, useClient } from '../app/client.tsx';
import { useAct } from '../app/notices.tsx';
import { countInWords } from '../quotes/useQuoteKeys.ts';
import classes from './Collections.module.css';
import { depths } from './depths.ts';

/** Puts quotes into collections, takes them out, or makes a collection of them. */
export function CollectQuotesDialog(props: { ids: number[]; onClose: () => void }) {
  const { ids, onClose } = props;
  const client = useClient();
  const act = useAct();
  const { data = [] } = useQuery(useApi().collections.list.queryOptions());
  // A saved search fills itself.
  const list = data.filter(({ query }) => query === null);
  const [name, setName] = useState('');
  const depth = depths(list);
  const what = countInWords(ids.length);
  const put = (id: number, into: string) =>
    act(() => client.collections.put({ id, quoteIds: ids }), `${what} put into “${into}”.`);
  const take = (id: number, from: string) =>
    act(() => client.collections.take({ id, quoteIds: ids }), `${what} taken out of “${from}”.`);
  const make = async () => {
    const made = await act(() => client.collections.add({ name, parentId: null }));
    if (!made) return;
    await put(made.id, name);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Collections of ${what}`}>
      <ul className={classes['list']}>
        {list.map((collection) => (
          <li key={collection.id}>
            <span style={{ paddingInlineStart: (depth.get(collection.id) ?? 0) * 14 }}>
              {collection.name}
            </span>
            <div className={classes['buttons']}>
              <Button
                size="compact-xs"
                aria-label={`Put into ${collection.name}`}
                onClick={() => {
                  void put(collection.id, collection.name);
                  onClose();
                }}
              >
                Put in
              </Button>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`Take out of ${collection.name}`}
                onClick={() => {
                  void take(collection.id, collection.name);
                  onClose();
                }}
              >
                Take out
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Group align="end" gap="xs" mt="sm" wrap="nowrap">
          <TextInput
            data-autofocus={list.length === 0 || undefined}
            flex={1}
            label="New collection of these"
            placeholder="Name"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={name.trim() === ''}>
            Make it
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
