import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { readRealDate } from '../../contract/written-date.ts';
import { dateToWrite } from '../parts/written/dates.ts';

/** A year, month or day that takes effect when it is whole, and says so while it is not. */
export function DateField(props: {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const { label, value, onChange } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const read = draft === null || draft.trim() === '' ? null : readRealDate(draft);
  const problem = read !== null && 'problem' in read ? read.problem : null;
  const take = () => {
    if (draft === null || problem !== null) return;
    setDraft(null);
    onChange(read !== null && 'edtf' in read ? read.edtf : null);
  };
  return (
    <TextInput
      aria-label={label}
      placeholder={label === 'Said to' ? 'to' : 'from'}
      value={draft ?? dateToWrite(value)}
      error={problem}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
