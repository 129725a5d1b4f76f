import { Button, FileButton, Group, Textarea } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import type { CaptureInput } from '../../app/dialog-state.tsx';
import { KeyButton } from '../KeyButton.tsx';
import classes from './Upload.module.css';

const ACCEPTED =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mht,.mhtml,.docx,.pdf,.epub,text/plain,text/html';

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
  onClose: () => void;
}) {
  const { failure, text, onText, onSend, onClose } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [isOver, setOver] = useState(false);
  const isEmpty = text.trim() === '';
  const start = () => {
    if (!isEmpty) onSend(pasted(text));
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    setOver(false);
    if (!file) return;
    event.preventDefault();
    onSend({ name: file.name, bytes: file });
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
          Or drop a file here: a saved web page, PDF, Word document, e-book, Markdown or text.
        </span>
        <FileButton
          accept={ACCEPTED}
          onChange={(file) => file && onSend({ name: file.name, bytes: file })}
        >
          {(button) => (
            <Button variant="default" {...button}>
              Choose a file…
            </Button>
          )}
        </FileButton>
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
