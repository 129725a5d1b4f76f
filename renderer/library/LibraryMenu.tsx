import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useClient } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import classes from '../frame/Frame.module.css';
import { useAct } from '../app/notices.tsx';
import type { Commands } from '../frame/useCommands.ts';
import { RecentMenuItems } from './recent/RecentMenuItems.tsx';
import { useLibraryStatus } from './useLibraryStatus.ts';

/** The library's own menu, under its name. */
export function LibraryMenu({ commands }: { commands: Commands }) {
  const client = useClient();
  const act = useAct();
  const { open } = useDialogs();
  const { data: status } = useLibraryStatus();
  if (status?.state !== 'open') return null;
  return (
    <Menu position="bottom-start" width={220}>
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
        <Menu.Item onClick={() => open({ name: 'speakers' })}>Speakers…</Menu.Item>
        <Menu.Item onClick={() => open({ name: 'sources' })}>Sources…</Menu.Item>
        <Menu.Item onClick={() => open({ name: 'tags' })}>Tags…</Menu.Item>
        <Menu.Item onClick={() => open({ name: 'same-quotes' })}>Find the same quotes…</Menu.Item>
        <Menu.Item onClick={() => open({ name: 'recheck' })}>Check all wordings…</Menu.Item>
        <Menu.Divider />
        {status.sample ? (
          <Menu.Item
            onClick={() => void act(() => client.library.removeSample(), 'The sample is removed.')}
          >
            Remove the sample
          </Menu.Item>
        ) : (
          <Menu.Item
            onClick={() => void act(() => client.library.addSample(), 'The sample is added.')}
          >
            Add the sample
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item onClick={commands['open-library']}>Open library…</Menu.Item>
        <Menu.Item onClick={commands['new-library']}>New library…</Menu.Item>
        <Menu.Item onClick={commands['open-recent']}>Open recent…</Menu.Item>
        <RecentMenuItems />
        <Menu.Divider />
        <Menu.Item onClick={commands['save-copy']}>Save a copy…</Menu.Item>
        <Menu.Item onClick={commands['show-in-folder']}>Show in folder</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => open({ name: 'about' })}>About Dixit</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
