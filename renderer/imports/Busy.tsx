import { Button, Group, Progress } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './Imports.module.css';

const DOING = {
  sending: 'Taking the file in…',
  checking: 'Looking through all of it; nothing is written…',
  importing: 'Importing. Until it is done, nothing else can be changed in the library.',
};

/** How far a file is that is being imported. */
export function Busy({
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
