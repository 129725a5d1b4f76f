import { Button } from '@mantine/core';
import { useDialogs } from '../../app/dialog-state.tsx';
import { showKeys } from '../../keyboard/shortcuts.ts';
import classes from './Articles.module.css';

/** Fills the list of articles where there is none: says what is searched, and how. */
export function NoArticles({ text }: { text: string }) {
  const { open } = useDialogs();
  const words = text.trim();
  return (
    <div className={classes['blank']}>
      <h2>{words === '' ? 'Search the articles themselves' : 'In no article'}</h2>
      {words === '' ? (
        <p>
          Every article that was taken in is stored with its text. Type words, “exact words”, word*,
          -word or OR, and read on where they stand: what was missed can be quoted from there.
        </p>
      ) : (
        <p>
          No stored text has “{words}”. All of the words must stand in one article; a source that
          was added by hand has no text.
        </p>
      )}
      <Button variant="default" onClick={() => open({ name: 'new-article' })}>
        New from article ({showKeys('mod+shift+n')})
      </Button>
    </div>
  );
}
