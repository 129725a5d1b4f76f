import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconFolder, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Collection } from '../../contract/collections.ts';
import { useApi, useClient } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { useAct } from '../app/notices.tsx';
import { PlaceButton } from '../frame/Places.tsx';
import places from '../frame/Places.module.css';
import { NO_FILTERS, useView } from '../app/view-state.tsx';
import { GroupHeading } from '../parts/GroupHeading.tsx';
import { depths } from './depths.ts';

function CollectionMenu({ collection }: { collection: Collection }) {
  const client = useClient();
  const act = useAct();
  const { open } = useDialogs();
  const { id, name } = collection;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <ActionIcon size={24} className={places['more']} aria-label={`More for ${name}`}>
          <IconDots size={14} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => open({ name: 'collection', id, parentId: null })}>
          Rename…
        </Menu.Item>
        <Menu.Item onClick={() => open({ name: 'collection', id: null, parentId: id })}>
          New collection inside…
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          color="red"
          onClick={() => void act(() => client.collections.remove({ id }), `“${name}” is removed.`)}
        >
          Remove
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Collections as the user has ordered them; one chosen narrows the list. */
export function CollectionTree() {
  const { data: list = [] } = useQuery(useApi().collections.list.queryOptions());
  const { place, filters, show } = useView();
  const { open } = useDialogs();
  const depth = depths(list);
  return (
    <div className={places['places']}>
      <GroupHeading title="Collections">
        <ActionIcon
          size={24}
          aria-label="New collection"
          onClick={() => open({ name: 'collection', id: null, parentId: null })}
        >
          <IconPlus size={14} />
        </ActionIcon>
      </GroupHeading>
      {list.map((collection) => (
        <div key={collection.id} className={places['row']}>
          <PlaceButton
            icon={IconFolder}
            label={collection.name}
            count={collection.quotes}
            indent={depth.get(collection.id) ?? 0}
            current={place.at === 'quotes' && filters.collections.includes(collection.id)}
            onClick={() => show({ filters: { ...NO_FILTERS, collections: [collection.id] } })}
          />
          <CollectionMenu collection={collection} />
        </div>
      ))}
    </div>
  );
}
