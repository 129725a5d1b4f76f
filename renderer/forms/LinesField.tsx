import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './RecordForm.module.css';

/** A list of like lines in a form: each can be taken away, and one more added. */
export function LinesField<T>(props: {
  title: string;
  /** What one line is, for "Remove alias 2". */
  noun: string;
  lines: T[];
  blank: T;
  columns: string;
  onChange: (lines: T[]) => void;
  children: (line: T, change: (changes: Partial<T>) => void, index: number) => ReactNode;
}) {
  const { title, noun, lines, blank, columns, onChange, children } = props;
  return (
    <fieldset className={classes['lines']}>
      <legend>{title}</legend>
      {lines.map((line, index) => (
        <div
          // Lines have no identity of their own before they are saved.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={classes['line']}
          style={{ gridTemplateColumns: `${columns} auto` }}
        >
          {children(line, (changes) => onChange(lines.with(index, { ...line, ...changes })), index)}
          <ActionIcon
            aria-label={`Remove ${noun} ${index + 1}`}
            onClick={() => onChange(lines.toSpliced(index, 1))}
          >
            <IconX size={14} />
          </ActionIcon>
        </div>
      ))}
      <Button variant="subtle" size="compact-xs" onClick={() => onChange([...lines, blank])}>
        Add {noun}
      </Button>
    </fieldset>
  );
}
