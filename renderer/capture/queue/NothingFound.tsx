import { Button, Kbd } from '@mantine/core';
import type { ReviewCommands } from '../review/useReviewCommands.ts';
import classes from './Queue.module.css';

/** Stands in place of the queue where an article has no quotations that Dixit can see. */
export function NothingFound({ commands }: { commands: ReviewCommands }) {
  return (
    <div className={classes['nothing']}>
      <h3>No quotations found</h3>
      <p>The article is kept as a source. You can still take quotes from it by hand:</p>
      <ul>
        <li>
          With the mouse, select the words in the text, then press <Kbd size="xs">Enter</Kbd>.
        </li>
        <li>
          By keyboard, press <Kbd size="xs">N</Kbd>, go to the first word with the arrow keys, and
          hold <Kbd size="xs">Shift</Kbd> to the last.
        </li>
      </ul>
      <Button variant="default" onClick={commands.words}>
        Select a quote by keyboard
      </Button>
    </div>
  );
}
