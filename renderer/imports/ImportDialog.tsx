import { Modal } from '@mantine/core';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { isArchiveName } from '../../contract/archive/archives.ts';
import type { CaptureInput } from '../app/dialog-state.tsx';
import { say, useAct } from '../app/notices.tsx';
import { ArchiveImport } from '../archive/ArchiveImport.tsx';
import { Busy } from './Busy.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { MappingStep } from './MappingStep.tsx';
import { bringsSomething, importedInWords } from './report/report-words.ts';
import { ReportStep } from './report/ReportStep.tsx';
import { type Import, useImport } from './useImport.ts';

function Steps(props: {
  steps: Import;
  onFile: (input: CaptureInput) => void;
  onClose: () => void;
}) {
  const { steps, onFile, onClose } = props;
  const { state, file } = steps;
  switch (state.at) {
    case 'choosing':
      return <ChooseFile problem={state.problem} onFile={onFile} onClose={onClose} />;
    case 'sending':
    case 'checking':
    case 'importing': {
      const cancel = () => {
        steps.cancel();
        if (state.at === 'importing') say('The import is stopped. Nothing of it was kept.');
      };
      return <Busy at={state.at} part={state.part} onCancel={cancel} />;
    }
    case 'mapping':
      return (
        file && <MappingStep file={file} problem={state.problem} steps={steps} onClose={onClose} />
      );
    case 'checked':
      return (
        file && <ReportStep file={file} report={state.report} steps={steps} onClose={onClose} />
      );
  }
}

/** Imports quotes and sources: file, meaning of its columns if it has any, check, import. */
export function ImportDialog(props: {
  /** A file that was dropped already. */
  initial?: CaptureInput;
  onClose: () => void;
}) {
  const { initial, onClose } = props;
  const act = useAct();
  const steps = useImport((report) => {
    onClose();
    // Without a step of its own there is nothing to undo.
    if (bringsSomething(report)) void act(() => Promise.resolve(), importedInWords(report));
    else say(importedInWords(report));
  });
  const { refuse } = steps;
  const begun = useRef<CaptureInput | undefined>(undefined);
  const [archive, setArchive] = useState<CaptureInput | null>(null);
  const [isTaking, setTaking] = useState(false);
  const take = (input: CaptureInput) => {
    if (isArchiveName(input.name)) setArchive(input);
    else void steps.send(input);
  };
  const begin = useEffectEvent(take);
  const chooseAnother = useCallback(
    (reason: string | null) => {
      setArchive(null);
      refuse(archive && reason !== null ? { name: archive.name, reason } : null);
    },
    [archive, refuse],
  );
  useEffect(() => {
    if (!initial || begun.current === initial) return;
    begun.current = initial;
    begin(initial);
  }, [initial]);
  // A key or a click beside it does not throw away minutes of work.
  const isBusy = isTaking || steps.state.at === 'importing';
  return (
    <Modal
      opened
      onClose={onClose}
      title={archive ? 'Import an archive' : 'Import quotes and sources'}
      size={820}
      closeOnEscape={!isBusy}
      closeOnClickOutside={!isBusy}
      withCloseButton={!isBusy}
    >
      {archive ? (
        <ArchiveImport
          input={archive}
          onBusy={setTaking}
          onAnother={chooseAnother}
          onClose={onClose}
        />
      ) : (
        <Steps steps={steps} onFile={take} onClose={onClose} />
      )}
    </Modal>
  );
}
