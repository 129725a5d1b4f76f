import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { EdtfDate } from '../../contract/shapes.ts';

/** A year, month or day that takes effect when it is whole, and says so while it is not. */
export function DateField(props: {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const { label, value, onChange } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? value ?? '';
  const take = () => {
    if (draft === null) return;
    const day = draft.trim();
    if (day !== '' && !EdtfDate.safeParse(day).success) return;
    setDraft(null);
    onChange(day === '' ? null : day);
  };
  const isOdd = draft !== null && draft.trim() !== '' && !EdtfDate.safeParse(draft.trim()).success;
  return (
    <TextInput
      aria-label={label}
      placeholder={label === 'Said to' ? 'to' : 'from'}
      value={text}
      error={isOdd && 'Write 2025, 2025-12 or 2025-12-29'}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
