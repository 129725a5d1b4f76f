import { Button, Group, Modal, Progress } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { CaptureInput } from '../app/dialog-state.tsx';
import { say, useAct } from '../app/notices.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import classes from './Imports.module.css';
import { MappingStep } from './MappingStep.tsx';
import { importedInWords } from './report/report-words.ts';
import { ReportStep } from './report/ReportStep.tsx';
import { type Import, useImport } from './useImport.ts';

const DOING = {
  sending: 'Taking the file in…',
  checking: 'Looking through all of it; nothing is written…',
  importing: 'Importing. Until it is done, nothing else can be changed in the library.',
};

function Busy({
  at,
  part,
  onCancel,
}: {
  at: keyof typeof DOING;
  part: number;
  onCancel: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [at]);
  return (
    <div className={classes['body']}>
      <p role="status">{DOING[at]}</p>
      <Progress value={part * 100} aria-label="Progress" transitionDuration={0} />
      <Group justify="flex-end">
        <Button ref={button} variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </div>
  );
}

function Steps({ steps, onClose }: { steps: Import; onClose: () => void }) {
  const { state, file } = steps;
  switch (state.at) {
    case 'choosing':
      return (
        <ChooseFile
          problem={state.problem}
          onFile={(input) => void steps.send(input)}
          onClose={onClose}
        />
      );
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
    void act(() => Promise.resolve(), importedInWords(report));
  });
  const begun = useRef<CaptureInput | undefined>(undefined);
  const begin = useEffectEvent((input: CaptureInput) => void steps.send(input));
  useEffect(() => {
    if (!initial || begun.current === initial) return;
    begun.current = initial;
    begin(initial);
  }, [initial]);
  // A key or a click beside it does not throw away minutes of work.
  const isBusy = steps.state.at === 'importing';
  return (
    <Modal
      opened
      onClose={onClose}
      title="Import quotes and sources"
      size={820}
      closeOnEscape={!isBusy}
      closeOnClickOutside={!isBusy}
      withCloseButton={!isBusy}
    >
      <Steps steps={steps} onClose={onClose} />
    </Modal>
  );
}
