import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { commandOf, type CommandName } from '../../contract/shell.ts';
import classes from '../frame/Frame.module.css';
import type { Commands } from '../frame/useCommands.ts';
import { showKeys } from '../keyboard/shortcuts.ts';
import { RecentMenuItems } from './recent/RecentMenuItems.tsx';
import { useLibraryStatus } from './useLibraryStatus.ts';

/** The library's own menu, under its name. */
export function LibraryMenu({ commands }: { commands: Commands }) {
  const { data: status } = useLibraryStatus();
  if (status?.state !== 'open') return null;
  const item = (name: CommandName) => {
    const { label, keys: [key] = [] } = commandOf(name);
    return (
      <Menu.Item
        key={name}
        rightSection={key && <span className={classes['key']}>{showKeys(key)}</span>}
        onClick={commands[name]}
      >
        {label}
      </Menu.Item>
    );
  };
  return (
    <Menu position="bottom-start" width={250}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px={8}
          rightSection={<IconChevronDown size={14} />}
          title={status.file}
        >
          <span className={classes['libraryName']}>{status.name.replace(/\.dixit$/, '')}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['speakers', 'sources', 'tags', 'citation-lists', 'same-quotes', 'recheck'] as const).map(
          item,
        )}
        <Menu.Divider />
        {item('import-quotes')}
        {item(status.sample ? 'remove-sample' : 'add-sample')}
        <Menu.Divider />
        {(['open-library', 'new-library', 'open-recent'] as const).map(item)}
        <RecentMenuItems />
        <Menu.Divider />
        {(['save-copy', 'save-archive', 'show-in-folder'] as const).map(item)}
        <Menu.Divider />
        {(['search-help', 'shortcuts', 'about'] as const).map(item)}
      </Menu.Dropdown>
    </Menu>
  );
}
