import { Textarea, TextInput } from '@mantine/core';
import { useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { explain } from '../../app/explain.ts';

/** A line that is saved when the field is left or Enter is pressed; Escape leaves it as it was. */
export function SavedLine(props: {
  label: string;
  /** Hides the label from sight, where its place says it. */
  bare?: boolean;
  placeholder?: string;
  /** Shows it over as many lines as it takes. */
  wraps?: boolean;
  value: string | null;
  /** @throws what `explain` can read; then the field keeps what was typed and says why. */
  onSave: (value: string | null) => Promise<unknown>;
}) {
  const { label, bare = false, wraps = false, placeholder, value, onSave } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    if (draft === null) return;
    const line = draft.trim();
    if (line === (value ?? '')) return forget();
    try {
      await onSave(line === '' ? null : line);
      forget();
    } catch (error) {
      setProblem(explain(error).message);
    }
  };
  const forget = () => {
    setDraft(null);
    setProblem(null);
  };
  const field = {
    ...(bare ? { 'aria-label': label } : { label }),
    placeholder: placeholder ?? '',
    value: draft ?? value ?? '',
    error: problem,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setDraft(event.currentTarget.value),
    onBlur: () => void save(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        void save();
      }
      if (event.key !== 'Escape' || draft === null) return;
      event.stopPropagation();
      forget();
    },
  };
  return wraps ? <Textarea autosize minRows={1} {...field} /> : <TextInput {...field} />;
}
