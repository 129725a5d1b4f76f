import { Button, FileButton, Group } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import type { CaptureInput } from '../app/dialog-state.tsx';
import classes from './Imports.module.css';

const ACCEPTED =
  '.csv,.tsv,.xlsx,.jsonl,.ndjson,.json,.jsonld,.bib,.bibtex,.ris,.rdf,.dixitz,text/csv';

/** Asks for the file of quotes or sources. */
export function ChooseFile(props: {
  /** What could not be read before, and why. */
  problem: { name: string; reason: string } | null;
  onFile: (input: CaptureInput) => void;
  onClose: () => void;
}) {
  const { problem, onFile, onClose } = props;
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    setOver(false);
    if (!file) return;
    event.preventDefault();
    onFile({ name: file.name, bytes: file });
  };
  return (
    <div
      className={classes['body']}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {problem && (
        <div className={classes['problem']} role="alert">
          <strong>{problem.name}</strong>
          <span>{problem.reason}</span>
        </div>
      )}
      <p className={classes['quiet']}>
        A bibliography (BibTeX, BibLaTeX, RIS, CSL-JSON, Zotero RDF), with the quotes that Dixit
        wrote into it; a table with a quote in each row (Excel, CSV, JSON Lines, Readwise);
        annotations of pages (Hypothesis, W3C); or an archive that Dixit saved. Nothing is written
        before you have seen what would come.
      </p>
      <div className={classes['file']} data-over={isOver || undefined}>
        <IconTable size={20} stroke={1.5} aria-hidden />
        <span>Drop the file here, or choose it.</span>
        <FileButton
          accept={ACCEPTED}
          onChange={(file) => file && onFile({ name: file.name, bytes: file })}
        >
          {(button) => (
            <Button data-autofocus {...button}>
              Choose a file…
            </Button>
          )}
        </FileButton>
      </div>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </div>
  );
}
