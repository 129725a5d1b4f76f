import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Source } from '../../../contract/sources.ts';
import { authorOf, lineOf } from './author-line.ts';
import { SavedLine } from './SavedLine.tsx';
import classes from './SourceForm.module.css';

type Authors = Source['authors'];

/** Who wrote the article, a line each. */
export function AuthorFields(props: {
  authors: Authors;
  onSave: (authors: Authors) => Promise<unknown>;
}) {
  const { authors, onSave } = props;
  /** What the empty line at the end is for; `null`: there is none. */
  const [adding, setAdding] = useState<'person' | 'organisation' | null>(null);
  const put = (index: number, line: string | null, isOrganisation: boolean) =>
    onSave(
      line === null
        ? authors.toSpliced(index, 1)
        : authors.toSpliced(index, 1, authorOf(line, isOrganisation)),
    );
  return (
    <fieldset className={classes['authors']}>
      <legend>Authors</legend>
      {authors.map((author, index) => (
        // Authors have no ids; two may be alike, and a line stays where it is while it is edited.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={`${index} ${lineOf(author)}`} className={classes['author']}>
          <SavedLine
            bare
            label={`Author ${index + 1}`}
            value={lineOf(author)}
            onSave={(line) => put(index, line, author.literal !== null)}
          />
          <ActionIcon
            aria-label={`Remove ${lineOf(author)}`}
            onClick={() => void onSave(authors.toSpliced(index, 1))}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {adding !== null && (
        <SavedLine
          bare
          label={`New author, ${adding}`}
          placeholder={adding === 'person' ? 'Given Family' : 'Organisation'}
          value={null}
          onSave={async (line) => {
            if (line !== null) await put(authors.length, line, adding === 'organisation');
            setAdding(null);
          }}
        />
      )}
      <div className={classes['add']}>
        <Button variant="subtle" size="compact-xs" onClick={() => setAdding('person')}>
          Add a person
        </Button>
        <Button variant="subtle" size="compact-xs" onClick={() => setAdding('organisation')}>
          Add an organisation
        </Button>
      </div>
    </fieldset>
  );
}
