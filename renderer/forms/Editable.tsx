import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { explain, type Problem } from '../app/explain.ts';
import { BothVersions } from './stale/BothVersions.tsx';
import classes from './Editable.module.css';

/**
 * A text that becomes a field on click, Enter or F2. Enter or leaving the field saves (Ctrl+Enter
 * where the text has lines), Escape leaves it as it was; a refusal stands at the field, and so do
 * both versions where somebody else has changed it meanwhile.
 */
export function Editable(props: {
  /** Name of the field in the contract. */
  name: string;
  label: string;
  value: string;
  /** Shown while there is no value. */
  placeholder: string;
  lines?: boolean;
  className?: string | undefined;
  /** How the value is shown; as plain text where left out. */
  children?: ReactNode;
  /** @param seen - The value as it was when the field was opened. */
  onSave: (value: string, seen: string) => Promise<unknown>;
}) {
  const { name, label, value, placeholder, lines = false, onSave } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  const [problem, setProblem] = useState<Problem | null>(null);
  // What was saved is shown until the library says the same.
  const [saved, setSaved] = useState<{ over: string; text: string } | null>(null);
  const [known, setKnown] = useState(value);
  const display = useRef<HTMLButtonElement>(null);
  const takesFocus = useRef(false);
  useEffect(() => {
    if (draft !== null || !takesFocus.current) return;
    takesFocus.current = false;
    display.current?.focus();
  }, [draft]);
  if (known !== value) {
    setKnown(value);
    setSaved(null);
  }
  const shown = saved?.over === value ? saved.text : value;

  const close = () => {
    takesFocus.current = true;
    setDraft(null);
    setProblem(null);
  };
  const save = async (refocus: boolean, over = seen) => {
    if (draft === null) return;
    if (draft === over) return refocus ? close() : setDraft(null);
    try {
      await onSave(draft, over);
      setSaved({ over: value, text: draft });
      if (refocus) close();
      else setDraft(null);
    } catch (error) {
      setProblem(explain(error));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      close();
    }
    if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save(true);
    }
  };

  if (draft !== null) {
    const shared = {
      'aria-label': label,
      value: draft,
      error: problem?.versions ? true : problem?.message,
      placeholder,
      // The field appears because the user asked for it.
      autoFocus: true,
      // Between two versions the user chooses, and does not by leaving the field.
      onBlur: () => void (problem?.versions ?? save(false)),
      onKeyDown,
    };
    const field = lines ? (
      <Textarea
        {...shared}
        autosize
        minRows={2}
        maxRows={18}
        classNames={{ input: props.className ?? '' }}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
    ) : (
      <TextInput {...shared} onChange={(event) => setDraft(event.currentTarget.value)} />
    );
    return (
      <div>
        {field}
        {problem?.versions && (
          <BothVersions
            versions={problem.versions}
            onMine={() => void save(true, problem.versions?.theirs ?? '')}
            onTheirs={close}
          />
        )}
      </div>
    );
  }
  const edit = () => {
    setProblem(null);
    setSeen(shown);
    setDraft(shown);
  };
  return (
    <div data-field={name} className={`${classes['field']} ${props.className ?? ''}`}>
      <button
        ref={display}
        type="button"
        dir="auto"
        className={classes['display']}
        onClick={edit}
        onKeyDown={(event) => {
          if (event.key !== 'F2') return;
          event.preventDefault();
          edit();
        }}
      >
        <span className="visually-hidden">{label}: </span>
        {shown === '' ? (
          <span className={classes['none']}>{placeholder}</span>
        ) : (
          (saved === null && props.children) || shown
        )}
      </button>
    </div>
  );
}
