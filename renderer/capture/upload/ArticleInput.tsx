import { Button, Group, Textarea } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import type { CaptureInput } from '../../app/dialog-state.tsx';
import { sayError } from '../../app/notices.tsx';
import { type ChosenFile, filesOfDrop } from '../batch/chosen-files.ts';
import { FolderButton } from '../batch/FolderButton.tsx';
import { KeyButton } from '../KeyButton.tsx';
import classes from './Upload.module.css';

function pasted(text: string): CaptureInput {
  return { name: 'Pasted text.txt', bytes: new Blob([text], { type: 'text/plain' }) };
}

/** Asks for the article: its text, or a file. */
export function ArticleInput(props: {
  /** What was refused before, and why. */
  failure: { name: string; reason: string } | null;
  text: string;
  onText: (text: string) => void;
  onSend: (input: CaptureInput) => void;
  /** Several files were chosen, or a folder. */
  onMany: (files: ChosenFile[]) => void;
  onClose: () => void;
}) {
  const { failure, text, onText, onSend, onMany, onClose } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [isOver, setOver] = useState(false);
  const isEmpty = text.trim() === '';
  const start = () => {
    if (!isEmpty) onSend(pasted(text));
  };
  const take = (files: ChosenFile[]) => {
    const [first, ...more] = files;
    if (more.length > 0) onMany(files);
    else if (first) onSend({ name: first.file.name, bytes: first.file });
  };
  const onDrop = (event: DragEvent) => {
    setOver(false);
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    void filesOfDrop(event.dataTransfer).then(take, sayError);
  };
  return (
    <div
      className={classes['input']}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {failure && (
        <div className={classes['failure']} role="alert">
          <strong>{failure.name}</strong>
          <span>{failure.reason}</span>
        </div>
      )}
      <Textarea
        ref={field}
        data-autofocus
        label="Text of the article"
        description="Paste it whole, with headline and date: quotes are kept with their place in it."
        rows={10}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) start();
        }}
      />
      <div className={classes['file']}>
        <IconFileText size={20} stroke={1.5} aria-hidden />
        <span>
          Or drop files or a folder here: saved web pages, PDF, Word documents, e-books, Markdown,
          text.
        </span>
        <FolderButton label="Choose a file…" of="files" onFiles={take} />
        <FolderButton label="Choose a folder…" of="folder" onFiles={onMany} />
      </div>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <KeyButton keys="mod+Enter" disabled={isEmpty} onClick={start}>
          Find the quotes
        </KeyButton>
      </Group>
    </div>
  );
}
