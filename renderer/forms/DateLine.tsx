import { useState } from 'react';
import { readRealDate } from '../../contract/written-date.ts';
import { dateToWrite } from '../parts/written/dates.ts';
import { LineField } from './LineField.tsx';

/**
 * A line of a form for a date, as a person writes it: what cannot be read, or may be two days, is
 * said when the line is left. The form keeps what was typed; the contract makes it EDTF.
 */
export function DateLine(props: {
  label: string;
  /** EDTF, or what was typed. */
  value: string | null;
  error?: string | null;
  placeholder?: string;
  quiet?: boolean;
  onChange: (value: string | null) => void;
}) {
  const { value, error = null, onChange, ...line } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  // Another line may have come into this place.
  const isTyped = typed !== null && (typed === '' ? null : typed) === value;
  const read = value === null || value.trim() === '' ? null : readRealDate(value);
  const problem = left && read !== null && 'problem' in read ? read.problem : null;
  return (
    <LineField
      {...line}
      value={isTyped ? typed : dateToWrite(value)}
      error={error ?? problem}
      onLeave={() => setLeft(true)}
      onChange={(text) => {
        setTyped(text ?? '');
        setLeft(false);
        onChange(text);
      }}
    />
  );
}
