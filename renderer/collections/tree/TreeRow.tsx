import { IconChevronRight, IconFolder, IconFolderSearch } from '@tabler/icons-react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import places from '../../frame/Places.module.css';
import { countInWords } from '../../quotes/useQuoteKeys.ts';
import type { DropZone, TreeItem } from './moves.ts';
import classes from './Tree.module.css';
import { inFigures } from '../../parts/written/figures.ts';

/** Width of one level, in pixels. */
const INDENT = 14;

/** One collection of the tree. */
export function TreeRow(props: {
  item: TreeItem;
  /** How many quotes are in it, or a saved search finds; `null` until that is known. */
  quotes: number | null;
  current: boolean;
  /** Whether the Tab key comes to it: one row of a tree has that. */
  isStop: boolean;
  drop: DropZone | null;
  drag: object;
  onOpen: () => void;
  onToggle: () => void;
  /** The right mouse button, or Shift+F10. */
  onMenu: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  children: ReactNode;
}) {
  const { item, quotes, current, isStop, drop, drag, onOpen, onToggle, children } = props;
  const onClick = ({ target, currentTarget }: MouseEvent) => {
    // What is done in the menu, which is of the row but not in it, is not done to the row as well.
    const isElsewhere = !(target instanceof Element) || !currentTarget.contains(target);
    if (isElsewhere || target.closest('button')) return;
    if (item.hasChildren && target.closest('[data-expanded]')) onToggle();
    else onOpen();
  };
  const isSearch = item.query !== null;
  const said = [item.name, ...(isSearch ? ['saved search'] : [])];
  if (item.unreadable) said.push('cannot be read any more');
  else if (quotes !== null) said.push(countInWords(quotes));
  const RowIcon = isSearch ? IconFolderSearch : IconFolder;
  return (
    <div
      {...drag}
      role="treeitem"
      id={`collection-${item.id}`}
      className={classes['row']}
      aria-label={said.join(', ')}
      aria-level={item.level}
      aria-posinset={item.position}
      aria-setsize={item.siblings}
      aria-expanded={item.hasChildren ? item.expanded : undefined}
      aria-selected={current}
      aria-current={current ? 'page' : undefined}
      data-drop={drop ?? undefined}
      tabIndex={isStop ? 0 : -1}
      style={{ paddingInlineStart: 2 + (item.level - 1) * INDENT }}
      onClick={onClick}
      onContextMenu={(event) => {
        event.preventDefault();
        props.onMenu();
      }}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
    >
      {/* The arrow keys open and close as well; this is for the mouse alone. */}
      <span
        aria-hidden
        className={classes['twisty']}
        data-expanded={item.expanded}
        data-none={!item.hasChildren}
      >
        <IconChevronRight size={13} stroke={2} />
      </span>
      <RowIcon size={16} stroke={1.75} aria-hidden />
      <span dir="auto" className={places['label']} title={item.name}>
        {item.name}
      </span>
      <span className={places['count']}>{quotes !== null && inFigures(quotes)}</span>
      {children}
    </div>
  );
}
