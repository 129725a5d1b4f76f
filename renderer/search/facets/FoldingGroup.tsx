import { IconChevronDown } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import classes from './Facets.module.css';
import { useFolded } from './useFolded.ts';

/** A group of the sidebar that folds; a folded one says what is chosen in it. */
export function FoldingGroup(props: {
  title: string;
  /** How many of its values are chosen. */
  chosen: number;
  onClear: () => void;
  children: ReactNode;
}) {
  const { title, chosen, onClear, children } = props;
  const [folded, fold] = useFolded(title);
  const id = useId();
  return (
    <div className={classes['group']}>
      <div className={classes['heading']}>
        <h2>
          <button
            type="button"
            aria-expanded={!folded}
            aria-controls={id}
            onClick={() => fold(!folded)}
          >
            <IconChevronDown size={14} aria-hidden />
            {title}
            {chosen > 0 && <span className="visually-hidden">, {chosen} chosen</span>}
          </button>
        </h2>
        {chosen > 0 && (
          <button
            type="button"
            className={classes['clear']}
            aria-label={`Clear ${title}`}
            onClick={onClear}
          >
            {folded && chosen > 1 ? `clear ${chosen}` : 'clear'}
          </button>
        )}
      </div>
      <div id={id} hidden={folded}>
        {children}
      </div>
    </div>
  );
}
