import { IconGripVertical, IconPencil, IconX } from '@tabler/icons-react';
import classes from './Arrange.module.css';
import type { Arranging } from './useArranging.ts';

/** Beside a piece of a list: the handle that moves it, and what edits it or takes it out. */
export function RowTools(props: {
  at: number;
  /** The piece in words, which may be long. */
  label: string;
  arranging: Arranging;
  onEdit?: () => void;
}) {
  const { at, label, arranging, onEdit } = props;
  const named = label.length > 60 ? `${label.slice(0, 60)}…` : label;
  return (
    <>
      <button
        type="button"
        className={classes['handle']}
        aria-label={`Move ${named}`}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
        title="Drag, or Alt with the arrows; Delete takes it out"
        {...arranging.handleProps(at)}
        {...arranging.drag.handleOf(at)}
      >
        <IconGripVertical size={15} stroke={1.75} aria-hidden />
      </button>
      <span className={classes['tools']}>
        {/* Bare buttons: there are hundreds of them, and keys for what they do. */}
        {onEdit && (
          <button
            type="button"
            tabIndex={-1}
            aria-label={`Edit ${named}`}
            title="Edit"
            onClick={onEdit}
          >
            <IconPencil size={14} stroke={1.75} />
          </button>
        )}
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Take out ${named}`}
          title="Take out of the list"
          onClick={() => arranging.remove(at)}
        >
          <IconX size={14} stroke={1.75} />
        </button>
      </span>
    </>
  );
}
