import { Modal } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CaptureInput } from '../app/dialog-state.tsx';
import type { ChosenFile } from './batch/chosen-files.ts';
import { ArticleInput } from './upload/ArticleInput.tsx';
import { UploadProgress } from './upload/UploadProgress.tsx';
import { useUpload } from './upload/useUpload.ts';

interface Props {
  onClose: () => void;
  /** A file or text that was dropped or pasted already; its reading begins at once. */
  initial?: CaptureInput;
  onStarted: (captureId: number) => void;
  /** Several files were chosen, or a folder. */
  onMany: (files: ChosenFile[]) => void;
}

function NewCapture({ onClose, initial, onStarted, onMany }: Props) {
  const { state, send, cancel } = useUpload(onStarted);
  // Kept here, so that a refused text is still there to be cut.
  const [text, setText] = useState('');
  const begun = useRef<CaptureInput | undefined>(undefined);
  const begin = useEffectEvent((input: CaptureInput) => send(input));
  useEffect(() => {
    if (!initial || begun.current === initial) return;
    begun.current = initial;
    begin(initial);
  }, [initial]);
  if (state.at === 'sending' || state.at === 'reading')
    return (
      <UploadProgress
        state={state}
        onCancel={() => {
          cancel();
          if (initial) onClose();
        }}
      />
    );
  return (
    <ArticleInput
      failure={state.at === 'failed' ? state : null}
      text={text}
      onText={setText}
      onSend={send}
      onMany={onMany}
      onClose={onClose}
    />
  );
}

/** Takes in an article: a text that is pasted, or a file that is chosen or dropped. */
export function NewCaptureDialog({ opened, onClose, ...props }: Props & { opened: boolean }) {
  return (
    <Modal opened={opened} onClose={onClose} title="New from article" size={620}>
      <NewCapture onClose={onClose} {...props} />
    </Modal>
  );
}
