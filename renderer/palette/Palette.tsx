import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Commands } from '../frame/useCommands.ts';
import { nameOf } from '../keyboard/useKeys.ts';
import classes from './Palette.module.css';
import type { PaletteItem } from './palette-groups.ts';
import { PaletteList } from './PaletteList.tsx';
import { useGo } from './useGo.ts';
import { usePalette } from './usePalette.ts';
import { useRecentJumps } from './useRecentJumps.ts';

/** Goes anywhere and does anything: a field to type into, and what it may mean below. */
export function Palette({ commands, onClose }: { commands: Commands; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const go = useGo(commands);
  const { remember } = useRecentJumps();
  const id = useId();
  const take = ({ jump }: PaletteItem) => {
    remember(jump);
    onClose();
    go(jump);
  };
  const { groups, current, isSettled, onKeyDown, setCurrent } = usePalette(typed, take);
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={600}
      yOffset="11vh"
      lockScroll={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay backgroundOpacity={0.25} />
      <Modal.Content aria-label="Go to" className={classes['palette']}>
        <div className={classes['field']}>
          <IconSearch size={16} stroke={1.75} aria-hidden />
          <input
            data-autofocus
            role="combobox"
            aria-label="Go to a speaker, source, collection, tag, saved search or command"
            placeholder="Go to a speaker, source, collection, tag, search, or do…"
            aria-expanded={groups.length > 0}
            aria-controls={id}
            aria-autocomplete="list"
            aria-activedescendant={current ? `${id}-${current.key}` : undefined}
            autoComplete="off"
            spellCheck={false}
            maxLength={500}
            dir="auto"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              // The key that opens it also closes it.
              if (nameOf(event.nativeEvent) !== 'mod+k') return onKeyDown(event);
              event.preventDefault();
              onClose();
            }}
          />
        </div>
        {groups.length > 0 ? (
          <PaletteList
            id={id}
            groups={groups}
            current={current}
            onPoint={setCurrent}
            onTake={take}
          />
        ) : (
          <p className={classes['none']} id={id}>
            {isSettled ? `Nothing is called “${typed.trim()}”.` : ''}
          </p>
        )}
      </Modal.Content>
    </Modal.Root>
  );
}
