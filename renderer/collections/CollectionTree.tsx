import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi, useClient } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { useAct } from '../app/notices.tsx';
import { NO_FILTERS, useView } from '../app/view-state.tsx';
import places from '../frame/Places.module.css';
import { GroupHeading } from '../parts/GroupHeading.tsx';
import {
  useSavedSearch,
  useSearchCounts,
  useShownSearch,
} from '../search/saved/useSavedSearches.ts';
import { CollectionMenu } from './tree/CollectionMenu.tsx';
import { visibleItems, type TreeItem } from './tree/moves.ts';
import classes from './tree/Tree.module.css';
import { treeKeys, type TreeCommands } from './tree/tree-keys.ts';
import { TreeRow } from './tree/TreeRow.tsx';
import { useClosed } from './tree/useClosed.ts';
import { useMoveCollection } from './tree/useMoveCollection.ts';
import { useTreeDrag } from './tree/useTreeDrag.ts';

function focusRow(id: number): void {
  document.getElementById(`collection-${id}`)?.focus();
}

/** Opens the menu of a row; its button is one that the Tab key passes over. */
function openMenu({ id }: TreeItem): void {
  document.querySelector<HTMLElement>(`#collection-${id} [aria-haspopup="menu"]`)?.click();
}

/** What the rows of the tree do, by mouse, key and menu alike. */
function useTreeCommands(items: readonly TreeItem[]) {
  const client = useClient();
  const act = useAct();
  const { open: openDialog } = useDialogs();
  const { show } = useView();
  const { data: list = [] } = useQuery(useApi().collections.list.queryOptions());
  const { setOpen } = useClosed();
  const { drop, step, said } = useMoveCollection();
  const saved = useSavedSearch();
  const commands: TreeCommands = {
    focus: focusRow,
    open: (item) =>
      item.query === null
        ? show({ filters: { ...NO_FILTERS, collections: [item.id] } })
        : saved.open(item),
    setExpanded: ({ id }, isOpen) => setOpen(id, isOpen),
    move: ({ id }, key) =>
      void step(id, key).then((to) => {
        if (to && to.parentId !== null) setOpen(to.parentId, true);
        focusRow(id);
      }),
    rename: ({ id }) => openDialog({ name: 'collection', id, parentId: null }),
    remove: (item) => {
      const at = items.indexOf(item);
      const next = items[at + 1] ?? items[at - 1];
      void act(() => client.collections.remove({ id: item.id }), `“${item.name}” is removed.`);
      if (next) focusRow(next.id);
    },
  };
  const addInside = ({ id }: TreeItem) =>
    openDialog({ name: 'collection', id: null, parentId: id });
  const drag = useTreeDrag(list, (id, to) => void drop(list, id, to));
  return { commands, addInside, update: saved.update, drag, said };
}

/** Collections as the user has ordered them; one chosen narrows the list. */
export function CollectionTree() {
  const { data: list } = useQuery(useApi().collections.list.queryOptions());
  const { place, filters } = useView();
  const { open } = useDialogs();
  const { closed } = useClosed();
  const items = visibleItems(list ?? [], closed);
  const { commands, addInside, update, drag, said } = useTreeCommands(items);
  const counts = useSearchCounts();
  const shownSearch = useShownSearch();
  const [stop, setStop] = useState<number | null>(null);
  const onKeyDown = treeKeys(items, commands);
  const stopId = items.some(({ id }) => id === stop) ? stop : items[0]?.id;
  const isCurrent = ({ id }: TreeItem) =>
    id === shownSearch ||
    (shownSearch === null && place.at === 'quotes' && filters.collections.includes(id));
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
      {list?.length === 0 && (
        <p className={classes['empty']}>A collection holds the quotes of a chapter or a story.</p>
      )}
      {items.length > 0 && (
        <div role="tree" aria-label="Collections" className={classes['tree']}>
          {items.map((item) => (
            <TreeRow
              key={item.id}
              item={item}
              quotes={item.query === null ? item.quotes : (counts.get(item.id) ?? null)}
              current={isCurrent(item)}
              isStop={item.id === stopId}
              drop={drag.over?.id === item.id ? drag.over.zone : null}
              drag={drag.handlersOf(item)}
              onOpen={() => commands.open(item)}
              onToggle={() => commands.setExpanded(item, !item.expanded)}
              onMenu={() => openMenu(item)}
              onFocus={() => setStop(item.id)}
              onKeyDown={(event) => onKeyDown(event, item)}
            >
              <CollectionMenu
                item={item}
                onClose={() => focusRow(item.id)}
                onRename={() => commands.rename(item)}
                onAddInside={() => addInside(item)}
                onUpdate={() => update(item)}
                onMove={(key) => commands.move(item, key)}
                onRemove={() => commands.remove(item)}
              />
            </TreeRow>
          ))}
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
