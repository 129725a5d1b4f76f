import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ImportReport } from '../../contract/imports.ts';
import { useClient } from '../app/client.tsx';
import { sayError } from '../app/notices.tsx';
import { download } from '../connection/download.ts';
import { ErrorTable } from './ErrorTable.tsx';
import classes from './Imports.module.css';
import { counted, errorsInWords, newRecords } from './report-words.ts';
import type { Import, SentFile } from './useImport.ts';

/** Errors that are shown; the file that can be saved has all that are told. */
const SHOWN = 200;

function Errors({ report, name }: { report: ImportReport; name: string }) {
  const client = useClient();
  const { errors, firstErrors } = report;
  const save = async () => {
    try {
      download(await client.imports.writeErrors({ name, errors: firstErrors }));
    } catch (error) {
      sayError(error);
    }
  };
  const shown = firstErrors.slice(0, SHOWN);
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <span>
          {errorsInWords(report)}
          {shown.length < errors ? `; the first ${shown.length}:` : ':'}
        </span>
        <Button variant="default" onClick={() => void save()}>
          Save as CSV
        </Button>
      </Group>
      {/* A list that is scrolled must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes['scroll']} role="region" aria-label="Errors" tabIndex={0}>
        <ErrorTable errors={shown} />
      </div>
    </>
  );
}

/** Shows what an import would bring, before anything is written. */
export function ReportStep(props: {
  file: SentFile;
  report: ImportReport;
  steps: Import;
  onClose: () => void;
}) {
  const { file, report, steps, onClose } = props;
  const { quotes, rows, duplicates, errors, unread } = report;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const left = file.leaveDuplicates ? 'They are left out.' : 'They are imported all the same.';
  return (
    <div className={classes['body']}>
      <p className={classes['sum']} role="status">
        {counted(quotes, 'quote')} of {counted(rows, 'row')} can be imported, with{' '}
        {newRecords(report)}.
      </p>
      {duplicates > 0 && (
        <p>
          {counted(duplicates, 'row')} with what the same speaker has said in the library already.{' '}
          {left}
        </p>
      )}
      {unread.length > 0 && (
        <p className={classes['quiet']} dir="auto">
          Not read: {unread.join(', ')}.
        </p>
      )}
      {errors > 0 && <Errors report={report} name={file.look.name} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="default" onClick={steps.back}>
          Back
        </Button>
        <Button ref={button} disabled={quotes === 0} onClick={() => void steps.run()}>
          Import {counted(quotes, 'quote')}
        </Button>
      </Group>
    </div>
  );
}
