import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ImportFormat, ImportReport } from '../../../contract/imports.ts';
import classes from '../Imports.module.css';
import { RecordsReport } from './RecordsReport.tsx';
import {
  bringsSomething,
  counted,
  importedRecords,
  keepsWords,
  newRecords,
} from './report-words.ts';
import { ReportErrors } from './ReportErrors.tsx';
import { hasColumns, type Import, type SentFile } from '../useImport.ts';

/** What rows would bring. */
function RowsReport({ file, report }: { file: SentFile; report: ImportReport }) {
  const { quotes, rows, duplicates } = report;
  const left = file.leaveDuplicates ? 'They are left out.' : 'They are imported all the same.';
  return (
    <>
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
    </>
  );
}

/** Whether records are found by their lines, and not by their place in a list. */
const hasLines = (format: ImportFormat): boolean => format === 'bibtex' || format === 'ris';

/** Shows what an import would bring, before anything is written. */
export function ReportStep(props: {
  file: SentFile;
  report: ImportReport;
  steps: Import;
  onClose: () => void;
}) {
  const { file, report, steps, onClose } = props;
  const { quotes, errors, unread } = report;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const areRows = hasColumns(file.look);
  const place = areRows ? 'Row' : hasLines(file.look.format) ? 'Line' : 'Item';
  return (
    <div className={classes['body']}>
      {areRows ? (
        <RowsReport file={file} report={report} />
      ) : (
        <RecordsReport file={file} report={report} place={place} onChange={steps.recheck} />
      )}
      {unread.length > 0 && (
        <p className={classes['quiet']} dir="auto">
          Not read: {unread.join(', ')}.
        </p>
      )}
      {errors > 0 && <ReportErrors report={report} name={file.look.name} place={place} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="default" onClick={areRows ? steps.back : steps.chooseAnother}>
          {areRows ? 'Back' : 'Another file…'}
        </Button>
        <Button
          ref={button}
          disabled={areRows ? quotes === 0 : !bringsSomething(report) && !keepsWords(report)}
          onClick={() => void steps.run()}
        >
          {keepsWords(report)
            ? 'Keep the library’s word'
            : `Import ${areRows ? counted(quotes, 'quote') : importedRecords(report)}`}
        </Button>
      </Group>
    </div>
  );
}
