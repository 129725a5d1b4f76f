import { ActionIcon, Button, Modal } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { SavedList } from '../../../contract/lists/saved.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { useAct } from '../../app/notices.tsx';
import { Editable } from '../../forms/Editable.tsx';
import classes from './Saved.module.css';

function SavedRow({ saved, onOpen }: { saved: SavedList; onOpen: (() => void) | null }) {
  const { id, name, settings } = saved;
  const client = useClient();
  const act = useAct();
  return (
    <li className={classes['row']}>
      <Editable
        name="name"
        label={`Name of ${name}`}
        value={name}
        placeholder="Name"
        onSave={(next, seen) => client.lists.rename({ id, name: next, seen: { name: seen } })}
      />
      {onOpen && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`Open ${name}`}
          disabled={settings === null}
          onClick={onOpen}
        >
          Open
        </Button>
      )}
      <ActionIcon
        size={24}
        aria-label={`Remove ${name}`}
        onClick={() => void act(() => client.lists.remove({ id }), `“${name}” is removed.`)}
      >
        <IconTrash size={14} stroke={1.75} />
      </ActionIcon>
    </li>
  );
}

/** Presets and lists that are kept, to be opened, renamed and removed. */
export function SavedListsDialog(props: {
  onClose: () => void;
  onOpen: (list: SavedList) => void;
}) {
  const { onClose, onOpen } = props;
  const { data } = useQuery(useApi().lists.all.queryOptions());
  const kinds = [
    { title: 'Lists', kept: data?.filter(({ quotes }) => quotes !== null) ?? [], opens: true },
    { title: 'Presets', kept: data?.filter(({ quotes }) => quotes === null) ?? [], opens: false },
  ];
  return (
    <Modal opened onClose={onClose} title="Citation lists and presets" size={460}>
      {data?.length === 0 && (
        <p className={classes['empty']}>
          None is kept yet. Cite some quotes, and save the list or its layout there.
        </p>
      )}
      {kinds.map(
        ({ title, kept, opens }) =>
          kept.length > 0 && (
            <section key={title} aria-label={title}>
              <h3 className={classes['label']}>{title}</h3>
              <ul className={classes['rows']}>
                {kept.map((saved) => (
                  <SavedRow
                    key={saved.id}
                    saved={saved}
                    onOpen={opens ? () => onOpen(saved) : null}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </Modal>
  );
}
