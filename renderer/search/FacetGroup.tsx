import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import classes from './Filters.module.css';

/** Values that are shown before "more". */
const FEW = 6;

/** One value of a facet; `count` is `null` where it was not asked for. */
export interface FacetChoice<T> {
  id: T;
  label: string;
  count: number | null;
}

/** A group of the sidebar that folds. */
export function FoldingGroup(props: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(true);
  const id = useId();
  return (
    <div className={classes['group']}>
      <h2>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <IconChevronDown size={14} aria-hidden />
          {props.title}
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {props.children}
      </div>
    </div>
  );
}

function matches(label: string, text: string): boolean {
  return label.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());
}

/** A filter: its most frequent values as boxes to tick, all of them behind "more". */
export function FacetGroup<T extends string | number>(props: {
  title: string;
  values: FacetChoice<T>[];
  chosen: T[];
  onChange: (chosen: T[]) => void;
  /** Hears the typed text, for finding more values than those that are counted. */
  onSearch?: (text: string) => void;
  /** Values that fit the typed text by something else than their label, such as an alias. */
  found?: T[];
  /** A small button behind a value. */
  renderMore?: (value: FacetChoice<T>) => ReactNode;
}) {
  const { title, values, chosen, onChange, onSearch, found = [], renderMore } = props;
  const [all, setAll] = useState(false);
  const [text, setText] = useState('');
  const usual = values.filter(({ id, count }) => count !== 0 || chosen.includes(id));
  if (usual.length === 0 && text === '') return null;
  const first = usual.filter(({ id }, index) => index < FEW || chosen.includes(id));
  const shown = all
    ? usual.filter(({ id, label }) => matches(label, text) || found.includes(id))
    : first;
  const write = (value: string) => {
    setText(value);
    onSearch?.(value.trim());
  };
  return (
    <FoldingGroup title={title}>
      {all && (
        <input
          className={classes['narrow']}
          aria-label={`Find a value of ${title}`}
          placeholder={`Find in ${title}…`}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
        />
      )}
      <ul className={all ? classes['long'] : classes['values']} tabIndex={all ? -1 : undefined}>
        {shown.map((value) => (
          <li key={value.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value.id)}
                onChange={(event) =>
                  onChange(
                    event.currentTarget.checked
                      ? [...chosen, value.id]
                      : chosen.filter((id) => id !== value.id),
                  )
                }
              />
              <bdi className={classes['name']} title={value.label}>
                {value.label}
              </bdi>
              {value.count !== null && (
                <span className={classes['count']}>{value.count.toLocaleString()}</span>
              )}
            </label>
            {renderMore?.(value)}
          </li>
        ))}
        {all && shown.length === 0 && <li className={classes['none']}>Nothing fits “{text}”.</li>}
      </ul>
      {usual.length > FEW && (
        <button
          type="button"
          className={classes['toggle']}
          aria-label={all ? `Fewer of ${title}` : `More of ${title}`}
          onClick={() => {
            setAll(!all);
            write('');
          }}
        >
          {all ? 'fewer' : `more… (${(usual.length - FEW).toLocaleString()})`}
        </button>
      )}
    </FoldingGroup>
  );
}
