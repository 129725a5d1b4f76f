import { Button, Checkbox, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ArchiveReport } from '../../contract/archive/archives.ts';
import type { CaptureInput } from '../app/dialog-state.tsx';
import { say, useAct } from '../app/notices.tsx';
import { Busy } from '../imports/Busy.tsx';
import { inFigures } from '../parts/written/figures.ts';
import classes from './Archive.module.css';
import { KindTable, RemarkTable } from './ArchiveReport.tsx';
import { records, sumOf } from './kind-words.ts';
import { useArchiveImport } from './useArchiveImport.ts';

/** What a notice says once it is done. */
function importedInWords(report: ArchiveReport, replaced: number): string {
  const sum = sumOf(report);
  const parts = [
    ...(sum.new > 0 ? [`${records(sum.new)} imported.`] : []),
    ...(replaced > 0 ? [`${records(replaced)} replaced.`] : []),
  ];
  const left = sum.refused === 0 ? '' : ` ${records(sum.refused)} refused.`;
  return `${parts.join(' ') || 'Nothing of it is new.'}${left}`;
}

function Report(props: {
  report: ArchiveReport;
  takesArchive: boolean;
  onChoose: (takesArchive: boolean) => void;
  onImport: () => void;
  onAnother: () => void;
  onClose: () => void;
}) {
  const { report, takesArchive, onChoose, onImport, onAnother, onClose } = props;
  const { name, remarks } = report;
  const sum = sumOf(report);
  const brought = sum.new + (takesArchive ? sum.changed : 0);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={classes['body']}>
      <p className={classes['sum']} role="status">
        <strong dir="auto">{name}</strong> — {records(sum.new)} new to this library,{' '}
        {inFigures(sum.same)} the same, {inFigures(sum.changed)} different, {inFigures(sum.refused)}{' '}
        refused.
        {brought === 0 && ' There is nothing in it that the library would take.'}
      </p>
      {/* A list that is scrolled must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes['scroll']} role="region" aria-label="Records" tabIndex={0}>
        <KindTable report={report} />
      </div>
      {sum.changed > 0 && (
        <Checkbox
          label="Take the archive’s records where they are different from the library’s"
          checked={takesArchive}
          onChange={({ currentTarget: { checked } }) => onChoose(checked)}
        />
      )}
      {remarks.length > 0 && (
        // As above.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={classes['scroll']} role="region" aria-label="Remarks" tabIndex={0}>
          <RemarkTable remarks={remarks} />
        </div>
      )}
      <Group justify="space-between">
        <Button variant="subtle" color="gray" onClick={onAnother}>
          Another file…
        </Button>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button ref={button} disabled={brought === 0} onClick={onImport}>
            Import {records(brought)}
          </Button>
        </Group>
      </Group>
    </div>
  );
}

/** Takes an archive of Dixit in: sends it, shows what would come, imports it. */
export function ArchiveImport(props: {
  input: CaptureInput;
  /** Told whether it must not be closed by a slip. */
  onBusy: (isBusy: boolean) => void;
  /** Another file is wanted; with the reason where this one cannot be read. */
  onAnother: (reason: string | null) => void;
  onClose: () => void;
}) {
  const { input, onBusy, onAnother, onClose } = props;
  const act = useAct();
  const { state, keep, choose, run, stopRun } = useArchiveImport(input, (report) => {
    onBusy(false);
    onClose();
    const replaced = keep === 'archive' ? sumOf(report).changed : 0;
    void act(() => Promise.resolve(), importedInWords(report, replaced));
  });
  const isImporting = state.at === 'importing';
  useEffect(() => onBusy(isImporting), [isImporting, onBusy]);
  const failure = state.at === 'failed' ? state.reason : null;
  useEffect(() => {
    if (failure !== null) onAnother(failure);
  }, [failure, onAnother]);
  if (state.at === 'failed') return null;
  if (state.at === 'checked') {
    return (
      <Report
        report={state.report}
        takesArchive={keep === 'archive'}
        onChoose={(takes) => void choose(takes ? 'archive' : 'library')}
        onImport={() => void run()}
        onAnother={() => onAnother(null)}
        onClose={onClose}
      />
    );
  }
  const cancel = () => {
    if (!isImporting) return onAnother(null);
    void stopRun();
    say('The import is stopped. Nothing of it was kept.');
  };
  return <Busy at={state.at} part={state.part} onCancel={cancel} />;
}
