import { useState } from 'react';
import { explain, type BothVersions as Versions } from '../app/explain.ts';
import { sayError } from '../app/notices.tsx';
import { BothVersions } from './stale/BothVersions.tsx';
import classes from './Editable.module.css';

/**
 * A choice that is changed where it stands. An empty value is "none". Both versions stand below it
 * where somebody else has chosen otherwise meanwhile.
 */
export function EditableChoice<T extends string>(props: {
  label: string;
  value: T | null;
  choices: Record<T, string>;
  /** Words for no choice; left out where one must be made. */
  none?: string;
  /** @param seen - The choice that was shown when another was made. */
  onSave: (value: T | null, seen: T | null) => Promise<unknown>;
}) {
  const { label, value, choices, none, onSave } = props;
  const [versions, setVersions] = useState<Versions | null>(null);
  const keys = Object.keys(choices) as T[];
  const keyOf = (text: string | null) => keys.find((key) => key === text) ?? null;
  const save = async (chosen: T | null, seen: T | null) => {
    setVersions(null);
    try {
      await onSave(chosen, seen);
    } catch (error) {
      const problem = explain(error);
      if (problem.versions) setVersions(problem.versions);
      else sayError(error);
    }
  };
  const wordsOf = (text: string | null) => {
    const key = keyOf(text);
    return key === null ? (none ?? null) : choices[key];
  };
  return (
    <>
      <select
        className={classes['select']}
        aria-label={label}
        value={versions ? (keyOf(versions.yours) ?? '') : (value ?? '')}
        onChange={(event) => void save(keyOf(event.currentTarget.value), value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {keys.map((key) => (
          <option key={key} value={key}>
            {choices[key]}
          </option>
        ))}
      </select>
      {versions && (
        <BothVersions
          versions={{ yours: wordsOf(versions.yours), theirs: wordsOf(versions.theirs) }}
          onMine={() => void save(keyOf(versions.yours), keyOf(versions.theirs))}
          onTheirs={() => setVersions(null)}
        />
      )}
    </>
  );
}
