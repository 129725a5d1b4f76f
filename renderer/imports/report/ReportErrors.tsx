import { Button, Group } from '@mantine/core';
import type { ImportReport } from '../../../contract/imports.ts';
import { useClient } from '../../app/client.tsx';
import { sayError } from '../../app/notices.tsx';
import { download } from '../../connection/download.ts';
import { ErrorTable } from './ErrorTable.tsx';
import classes from '../Imports.module.css';
import { errorsInWords } from './report-words.ts';

/** Errors that are shown; the file that can be saved has all that are told. */
const SHOWN = 200;

/** What is left out of an import because of errors, and why. */
export function ReportErrors(props: {
  report: ImportReport;
  /** Of the file. */
  name: string;
  /** What the numbers of rows count. */
  place: string;
}) {
  const { report, name, place } = props;
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
          {errorsInWords(report, place === 'Row' ? 'row' : 'record')}
          {shown.length < errors ? `; the first ${shown.length}:` : ':'}
        </span>
        <Button variant="default" onClick={() => void save()}>
          Save as CSV
        </Button>
      </Group>
      {/* A list that is scrolled must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes['scroll']} role="region" aria-label="Errors" tabIndex={0}>
        <ErrorTable errors={shown} place={place} />
      </div>
    </>
  );
}
