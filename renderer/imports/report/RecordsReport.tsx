import { Checkbox } from '@mantine/core';
import type { ImportReport } from '../../../contract/imports.ts';
import { DifferenceTable } from './DifferenceTable.tsx';
import classes from '../Imports.module.css';
import { bringsSomething, counted, newRecords, recordsInWords } from './report-words.ts';
import type { SentFile } from '../useImport.ts';

/** Differences that are shown. */
const SHOWN = 200;

/** What a bibliography would bring, and what is wanted of it. */
export function RecordsReport(props: {
  file: SentFile;
  report: ImportReport;
  /** What the numbers of records count. */
  place: string;
  onChange: (changes: Partial<SentFile>) => Promise<void>;
}) {
  const { file, report, place, onChange } = props;
  const { differences, duplicates, changedSources, keptSources } = report;
  const hasOther = differences.some(({ outcome }) => outcome !== 'filled');
  const besides = newRecords({ ...report, sources: 0 });
  return (
    <>
      <p className={classes['sum']} role="status">
        <strong dir="auto">{file.look.name}</strong> — {recordsInWords(report)}
        {!bringsSomething(report) && ' There is nothing in it that the library would take.'}
        {report.quotes > 0 && ` With ${besides}.`}
      </p>
      {duplicates > 0 && (
        <Checkbox
          label="Leave out what the same speaker has said in the library already"
          checked={file.leaveDuplicates}
          onChange={({ currentTarget: { checked } }) => void onChange({ leaveDuplicates: checked })}
        />
      )}
      {hasOther && (
        <Checkbox
          label="Take the file’s word where it says something else than the library"
          checked={file.takeFile}
          onChange={({ currentTarget: { checked } }) => void onChange({ takeFile: checked })}
        />
      )}
      {differences.length > 0 && (
        <>
          <span>
            Of {counted(changedSources + keptSources, 'source')} the file says more, or something
            else:
          </span>
          {/* A list that is scrolled must be reached by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className={classes['scroll']} role="region" aria-label="Differences" tabIndex={0}>
            <DifferenceTable differences={differences.slice(0, SHOWN)} place={place} />
          </div>
        </>
      )}
    </>
  );
}
