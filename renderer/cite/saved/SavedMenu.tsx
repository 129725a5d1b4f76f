import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { SavedList } from '../../../contract/lists/saved.ts';
import { useApi } from '../../app/client.tsx';
import { inFigures } from '../../parts/written/figures.ts';
import classes from './Saved.module.css';

function SavedItem({ saved, onChoose }: { saved: SavedList; onChoose: () => void }) {
  const { name, settings, quotes } = saved;
  return (
    <Menu.Item
      disabled={settings === null}
      rightSection={
        quotes !== null && <span className={classes['count']}>{inFigures(quotes)}</span>
      }
      onClick={onChoose}
    >
      <span dir="auto" className={classes['name']} title={name}>
        {name}
      </span>
    </Menu.Item>
  );
}

/** Presets to be applied, lists to be opened, and ways to keep what is chosen now. */
export function SavedMenu(props: {
  onApply: (preset: SavedList) => void;
  onOpen: (list: SavedList) => void;
  onSave: (kind: 'preset' | 'list') => void;
  onManage: () => void;
}) {
  const { onApply, onOpen, onSave, onManage } = props;
  const { data = [] } = useQuery(useApi().lists.all.queryOptions());
  const presets = data.filter(({ quotes }) => quotes === null);
  const lists = data.filter(({ quotes }) => quotes !== null);
  return (
    <Menu position="bottom-start" width={256}>
      <Menu.Target>
        <Button
          variant="default"
          fullWidth
          justify="space-between"
          rightSection={<IconChevronDown size={15} stroke={1.75} />}
        >
          Presets and lists
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes['menu'] ?? ''}>
        {presets.length > 0 && <Menu.Label>Presets</Menu.Label>}
        {presets.map((saved) => (
          <SavedItem key={saved.id} saved={saved} onChoose={() => onApply(saved)} />
        ))}
        {lists.length > 0 && <Menu.Label>Lists</Menu.Label>}
        {lists.map((saved) => (
          <SavedItem key={saved.id} saved={saved} onChoose={() => onOpen(saved)} />
        ))}
        {data.length > 0 && <Menu.Divider />}
        <Menu.Item onClick={() => onSave('preset')}>Save as preset…</Menu.Item>
        <Menu.Item onClick={() => onSave('list')}>Save this list…</Menu.Item>
        {data.length > 0 && <Menu.Item onClick={onManage}>Rename or remove…</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
