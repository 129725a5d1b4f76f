import { Button, Progress } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './Upload.module.css';
import type { UploadState } from './useUpload.ts';

/** How far the article on its way in is. */
export function UploadProgress(props: {
  state: Extract<UploadState, { at: 'sending' | 'reading' }>;
  onCancel: () => void;
}) {
  const { state, onCancel } = props;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const isReading = state.at === 'reading';
  return (
    <div className={classes['progress']}>
      <output>
        {isReading ? 'Reading the article and finding its quotations…' : 'Taking the file in…'}
        <span className={classes['name']}>{state.name}</span>
      </output>
      <Progress
        aria-label="Progress"
        value={isReading ? 100 : state.part * 100}
        animated={isReading}
        size="sm"
      />
      <Button ref={button} data-autofocus variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
