import { sayError } from '../app/notices.tsx';
import classes from './Editable.module.css';

/** A choice that is changed where it stands. An empty value is "none". */
export function EditableChoice<T extends string>(props: {
  label: string;
  value: T | null;
  choices: Record<T, string>;
  /** Words for no choice; left out where one must be made. */
  none?: string;
  onSave: (value: T | null) => Promise<unknown>;
}) {
  const { label, value, choices, none, onSave } = props;
  const keys = Object.keys(choices) as T[];
  const save = async (chosen: T | null) => {
    try {
      await onSave(chosen);
    } catch (error) {
      sayError(error);
    }
  };
  return (
    <select
      className={classes['select']}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        void save(keys.find((key) => key === chosen) ?? null);
      }}
    >
      {none !== undefined && <option value="">{none}</option>}
      {keys.map((key) => (
        <option key={key} value={key}>
          {choices[key]}
        </option>
      ))}
    </select>
  );
}
