import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { showKeys } from '../../keyboard/shortcuts.ts';
import classes from './Tree.module.css';
import type { TreeItem } from './moves.ts';

/** What can be done with a collection; by keyboard each has a key of its own on the row. */
export function CollectionMenu(props: {
  item: TreeItem;
  onClose: () => void;
  onRename: () => void;
  onAddInside: () => void;
  /** Makes a saved search the one that is on show. */
  onUpdate: () => void;
  onMove: (key: string) => void;
  onRemove: () => void;
}) {
  const { item, onClose, onRename, onAddInside, onUpdate, onMove, onRemove } = props;
  const key = (keys: string) => <span className={classes['key']}>{showKeys(keys)}</span>;
  return (
    <Menu position="bottom-start" returnFocus={false} onClose={onClose}>
      <Menu.Target>
        <ActionIcon
          size={24}
          tabIndex={-1}
          className={classes['more'] ?? ''}
          aria-label={`More for ${item.name}`}
        >
          <IconDots size={14} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item rightSection={key('F2')} onClick={onRename}>
          Rename…
        </Menu.Item>
        {item.query === null ? (
          <Menu.Item onClick={onAddInside}>New collection inside…</Menu.Item>
        ) : (
          <Menu.Item onClick={onUpdate}>Update to the present search</Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item rightSection={key('alt+Up')} onClick={() => onMove('ArrowUp')}>
          Move up
        </Menu.Item>
        <Menu.Item rightSection={key('alt+Down')} onClick={() => onMove('ArrowDown')}>
          Move down
        </Menu.Item>
        <Menu.Item rightSection={key('alt+Right')} onClick={() => onMove('ArrowRight')}>
          Move into the one above
        </Menu.Item>
        <Menu.Item rightSection={key('alt+Left')} onClick={() => onMove('ArrowLeft')}>
          Move out
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item color="red" rightSection={key('Delete')} onClick={onRemove}>
          Remove
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
