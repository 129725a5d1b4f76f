import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import classes from './Wording.module.css';

/** Asks for words of one's own. Enter puts them in, Escape leaves all as it was. */
export function InsertField(props: {
  initial: string;
  /** Before or behind which words they will stand. */
  place: string;
  onInsert: (text: string) => void;
  onCancel: () => void;
}) {
  const { initial, place, onInsert, onCancel } = props;
  const [text, setText] = useState(initial);
  return (
    <form
      className={classes['insert']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' || initial !== '') onInsert(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <TextInput
        label={`Words of your own ${place}`}
        value={text}
        maxLength={2000}
        // The field appears because the user asked for it.
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">Insert</Button>
      <Button variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </form>
  );
}
