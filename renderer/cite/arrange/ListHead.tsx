import { Button, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconHeading } from '@tabler/icons-react';
import classes from './Arrange.module.css';

/** Over a list: its title, a heading more, and the way back. */
export function ListHead(props: {
  title: string;
  onTitle: (title: string) => void;
  onAddHeading: () => void;
  onUndo: (() => void) | null;
}) {
  const { title, onTitle, onAddHeading, onUndo } = props;
  return (
    <div className={classes['head']}>
      <TextInput
        aria-label="Title of the list"
        placeholder="Title of the list"
        maxLength={2000}
        value={title}
        onChange={(event) => onTitle(event.currentTarget.value)}
      />
      <Button
        variant="default"
        leftSection={<IconHeading size={15} stroke={1.75} />}
        title="Puts a heading before the quote where the keyboard is"
        onClick={onAddHeading}
      >
        Add heading
      </Button>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={15} stroke={1.75} />}
        disabled={onUndo === null}
        onClick={() => onUndo?.()}
      >
        Undo
      </Button>
    </div>
  );
}
