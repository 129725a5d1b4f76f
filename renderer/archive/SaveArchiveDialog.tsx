import { Button, Group, Modal, Progress } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { commandOf } from '../../contract/shell.ts';
import { useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';
import { say } from '../app/notices.tsx';
import { sizeInWords } from '../connection/chunks.ts';
import { downloadBytes } from '../connection/download.ts';
import { inFigures } from '../parts/written/figures.ts';
import classes from './Archive.module.css';
import { fetchArchive } from './fetch-archive.ts';

/** Writes the whole library as an archive, with progress, until it is saved or cancelled. */
function useSaveArchive(onSaved: () => void) {
  const client = useClient();
  const [part, setPart] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const save = async () => {
    const stop = new AbortController();
    const { signal } = stop;
    running.current = stop;
    setPart(0);
    setProblem(null);
    try {
      const archive = await fetchArchive(client, null, signal, (done) => {
        if (!signal.aborted) setPart(done);
      });
      downloadBytes(archive.name, archive.file);
      const size = sizeInWords(archive.bytes);
      say(`Saved as ${archive.name}: ${inFigures(archive.counts.quotes)} quotes, ${size}.`);
      onSaved();
    } catch (error) {
      if (signal.aborted) return;
      setPart(null);
      setProblem(explain(error).message);
    }
  };
  const cancel = () => {
    running.current?.abort();
    setPart(null);
  };
  return { part, problem, save, cancel };
}

/** Saves the library as an archive. */
export function SaveArchiveDialog({ onClose }: { onClose: () => void }) {
  const { part, problem, save, cancel } = useSaveArchive(onClose);
  const isBusy = part !== null;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [isBusy]);
  return (
    <Modal opened onClose={onClose} title="Save an archive" size={560}>
      <div className={classes['body']}>
        <p>
          A file with every record of this library and the stored texts, in a form that other
          programs can read too. Another library takes it in, record by record, by{' '}
          <strong>{commandOf('import-quotes').label}</strong>
        </p>
        <p className={classes['quiet']}>
          What lies in the trash is in it; the history is not. For all of it save a copy.
        </p>
        {problem !== null && (
          <div className={classes['problem']} role="alert">
            {problem}
          </div>
        )}
        {isBusy && (
          <>
            <span role="status">Writing the archive…</span>
            <Progress value={part * 100} aria-label="Progress" transitionDuration={0} />
          </>
        )}
        <Group justify="flex-end" gap="xs">
          {isBusy ? (
            <Button ref={button} variant="default" onClick={cancel}>
              Cancel
            </Button>
          ) : (
            <>
              <Button variant="default" onClick={onClose}>
                Close
              </Button>
              <Button ref={button} onClick={() => void save()}>
                Save
              </Button>
            </>
          )}
        </Group>
      </div>
    </Modal>
  );
}
