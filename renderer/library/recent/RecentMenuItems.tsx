import { Menu } from '@mantine/core';
import { sayError } from '../../app/notices.tsx';
import classes from './Recent.module.css';
import { nameOfLibrary, useRecentLibraries } from './useRecentLibraries.ts';

/** So many can be opened from the menu itself. */
const SHOWN = 4;

/** The latest libraries as items of a menu. */
export function RecentMenuItems() {
  const { libraries, open } = useRecentLibraries();
  const shown = (libraries ?? []).filter(({ isThere }) => isThere).slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>Recent</Menu.Label>
      {shown.map(({ id, name, folder }) => (
        <Menu.Item key={id} title={folder} onClick={() => void open(id).catch(sayError)}>
          <span className={classes['item']}>{nameOfLibrary(name)}</span>
        </Menu.Item>
      ))}
    </>
  );
}
