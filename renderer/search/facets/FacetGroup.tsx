import { useState, type ReactNode } from 'react';
import classes from './Facets.module.css';
import { shownValues, type FacetChoice } from './facet-values.ts';
import { FoldingGroup } from './FoldingGroup.tsx';
import { inFigures } from '../../parts/written/figures.ts';

/** Width of the box to tick with its surroundings, in pixels. */
const BOX_PX = 25;

/** One value: a box to tick, its name, its count, and behind them a bar as long as the count. */
function FacetRow<T extends string | number>(props: {
  value: FacetChoice<T>;
  /** The highest count of the facet. */
  most: number;
  checked: boolean;
  onCheck: (checked: boolean) => void;
  children: ReactNode;
}) {
  const { value, most, checked, onCheck, children } = props;
  const { label, count } = value;
  return (
    <li data-zero={count === 0 || undefined}>
      {count !== null && count > 0 && (
        <span
          aria-hidden
          className={classes['bar']}
          style={{ width: `calc((100% - ${BOX_PX}px) * ${count / most})` }}
        />
      )}
      <label>
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        <bdi className={classes['name']} title={label}>
          {label}
        </bdi>
        {count !== null && <span className={classes['count']}>{inFigures(count)}</span>}
      </label>
      {children}
    </li>
  );
}

/**
 * The values that stand first: those that are chosen. While the mouse or the keyboard is among the
 * values nothing moves away under it.
 */
function useStanding<T>(chosen: T[]): [first: T[], handlers: object] {
  const [first, setFirst] = useState(chosen);
  const [busy, setBusy] = useState({ pointer: false, focus: false });
  if (first !== chosen && !busy.pointer && !busy.focus) setFirst(chosen);
  return [
    first,
    {
      onPointerEnter: () => setBusy((was) => ({ ...was, pointer: true })),
      onPointerLeave: () => setBusy((was) => ({ ...was, pointer: false })),
      onFocus: () => setBusy((was) => ({ ...was, focus: true })),
      onBlur: () => setBusy((was) => ({ ...was, focus: false })),
    },
  ];
}

/** A filter: its most frequent values as boxes to tick, all of them behind "more". */
export function FacetGroup<T extends string | number>(props: {
  title: string;
  values: FacetChoice<T>[];
  chosen: T[];
  onChange: (chosen: T[]) => void;
  /** Whether values that no quote has are shown, dimmed, and not left out. */
  zeros: boolean;
  /** Hears the typed text, for finding more values than those that are counted. */
  onSearch?: (text: string) => void;
  /** Values that fit the typed text by something else than their label, such as an alias. */
  found?: T[];
  /** A small button behind a value. */
  renderMore?: (value: FacetChoice<T>) => ReactNode;
}) {
  const { title, values, chosen, onChange, zeros, onSearch, found = [], renderMore } = props;
  const [all, setAll] = useState(false);
  const [text, setText] = useState('');
  const [first, handlers] = useStanding(chosen);
  const wanted = all ? text : null;
  const { shown, more } = shownValues(values, { chosen, first, zeros, text: wanted, found });
  if (shown.length === 0 && text === '') return null;
  const most = Math.max(1, ...values.map(({ count }) => count ?? 0));
  const write = (value: string) => {
    setText(value);
    onSearch?.(value.trim());
  };
  const check = (id: T, checked: boolean) =>
    onChange(checked ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <FoldingGroup title={title} chosen={chosen.length} onClear={() => onChange([])}>
      {all && (
        <input
          className={classes['narrow']}
          aria-label={`Find a value of ${title}`}
          placeholder={`Find in ${title}…`}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '') return;
            event.preventDefault();
            write('');
          }}
        />
      )}
      <ul
        {...handlers}
        aria-label={title}
        className={all ? classes['long'] : classes['values']}
        tabIndex={all ? -1 : undefined}
      >
        {shown.map((value) => (
          <FacetRow
            key={value.id}
            value={value}
            most={most}
            checked={chosen.includes(value.id)}
            onCheck={(checked) => check(value.id, checked)}
          >
            {renderMore?.(value)}
          </FacetRow>
        ))}
        {all && shown.length === 0 && <li className={classes['none']}>Nothing fits “{text}”.</li>}
      </ul>
      {(all || more > 0) && (
        <button
          type="button"
          className={classes['toggle']}
          aria-label={all ? `Fewer of ${title}` : `More of ${title}`}
          onClick={() => {
            setAll(!all);
            write('');
          }}
        >
          {all ? 'fewer' : `more… (${inFigures(more)})`}
        </button>
      )}
    </FoldingGroup>
  );
}
