import { Kbd } from '@mantine/core';
import {
  IconChevronRight,
  IconFileText,
  IconFolder,
  IconFolderSearch,
  IconTag,
  IconUser,
  type Icon,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { JumpTarget } from '../../contract/search.ts';
import { showKeys } from '../keyboard/shortcuts.ts';
import { Marked } from '../parts/Marked.tsx';
import classes from './Palette.module.css';
import type { PaletteGroup, PaletteItem } from './palette-groups.ts';
import { inFigures } from '../parts/written/figures.ts';

const ICONS: Record<JumpTarget['kind'] | 'command', Icon> = {
  command: IconChevronRight,
  speaker: IconUser,
  source: IconFileText,
  collection: IconFolder,
  search: IconFolderSearch,
  tag: IconTag,
};
function Line(props: {
  id: string;
  item: PaletteItem;
  current: boolean;
  onPoint: () => void;
  onTake: () => void;
}) {
  const { id, item, current, onPoint, onTake } = props;
  const { jump, label, marks, detail, quotes, shortcut } = item;
  const line = useRef<HTMLDivElement>(null);
  const ItemIcon = ICONS[jump.to === 'command' ? 'command' : jump.target.kind];
  useEffect(() => {
    if (current) line.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    // The field above has the keys, as its pattern wants.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={current}
      className={classes['line']}
      // A pointer that only lies there while the list moves under it chooses nothing.
      onMouseMove={onPoint}
      onClick={onTake}
    >
      <ItemIcon size={15} stroke={1.75} aria-hidden />
      <bdi className={classes['label']}>
        <Marked text={label} marks={marks} />
      </bdi>
      {detail !== null && <span className={classes['detail']}>{detail}</span>}
      <span className={classes['end']}>
        {quotes !== null && (
          <>
            {inFigures(quotes)}
            <span className="visually-hidden"> quotes</span>
          </>
        )}
        {shortcut !== null && <Kbd size="xs">{showKeys(shortcut)}</Kbd>}
      </span>
    </div>
  );
}

/** The lines of the palette in their groups. */
export function PaletteList(props: {
  id: string;
  groups: PaletteGroup[];
  current: PaletteItem | null;
  onPoint: (item: PaletteItem) => void;
  onTake: (item: PaletteItem) => void;
}) {
  const { id, groups, current, onPoint, onTake } = props;
  return (
    <div id={id} role="listbox" aria-label="Where to go" className={classes['list']}>
      {groups.map(({ title, items }) => (
        <div key={title} role="group" aria-labelledby={`${id}-${title}`}>
          <div id={`${id}-${title}`} role="presentation" className={classes['title']}>
            {title}
          </div>
          {items.map((item) => (
            <Line
              key={item.key}
              id={`${id}-${item.key}`}
              item={item}
              current={item.key === current?.key}
              onPoint={() => onPoint(item)}
              onTake={() => onTake(item)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
