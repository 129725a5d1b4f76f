import { Button, Checkbox, Group, NativeSelect } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './Imports.module.css';
import { MappingTable } from './MappingTable.tsx';
import type { Import, SentFile } from './useImport.ts';

/** Asks what the columns mean, and what of the rows is wanted. */
export function MappingStep(props: {
  file: SentFile;
  /** Why the file could not be read on with what was chosen. */
  problem: string | null;
  steps: Import;
  onClose: () => void;
}) {
  const { file, problem, steps, onClose } = props;
  const { look, mapping, leaveDuplicates } = file;
  const hasWording = mapping.text !== undefined;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={classes['body']}>
      {problem !== null && (
        <div className={classes['problem']} role="alert">
          <span>{problem}</span>
        </div>
      )}
      <p className={classes['quiet']}>
        <strong dir="auto">{look.name}</strong>: what do its columns mean?
        {look.format === 'jsonl' && ' Keys that come later in the file are read by their names.'}
      </p>
      {look.sheets.length > 1 && (
        <NativeSelect
          label="Sheet"
          data={look.sheets}
          value={look.sheet ?? ''}
          onChange={({ currentTarget: { value } }) => void steps.chooseSheet(value)}
        />
      )}
      <div className={classes['scroll']} role="region" aria-label="Columns">
        <MappingTable
          look={look}
          mapping={mapping}
          onChange={(changed) => steps.change({ mapping: changed })}
        />
      </div>
      <Checkbox
        label="Leave out what the same speaker has said in the library already"
        checked={leaveDuplicates}
        onChange={({ currentTarget: { checked } }) => steps.change({ leaveDuplicates: checked })}
      />
      <Group justify="space-between">
        <Button variant="subtle" color="gray" onClick={steps.chooseAnother}>
          Another file…
        </Button>
        <Group gap="xs">
          {!hasWording && (
            <span className={classes['quiet']}>Choose the column with the wording.</span>
          )}
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button ref={button} disabled={!hasWording} onClick={() => void steps.check()}>
            Check
          </Button>
        </Group>
      </Group>
    </div>
  );
}
