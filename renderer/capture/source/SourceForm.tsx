import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Capture } from '../../../contract/captures.ts';
import { SourceDraft } from '../../../contract/sources.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { useDialogs } from '../../app/dialog-state.tsx';
import { dateToWrite } from '../../parts/written/dates.ts';
import { AuthorFields } from './AuthorFields.tsx';
import { SavedLine } from './SavedLine.tsx';
import classes from './SourceForm.module.css';

type Changes = Partial<SourceDraft>;

/** The source as the page describes it; each change is saved at once. */
export function SourceForm({ capture }: { capture: Capture }) {
  const { source, notices } = capture;
  const client = useClient();
  const { open } = useDialogs();
  const queries = useQueryClient();
  const { queryKey } = useApi().captures.get.queryOptions({ input: { id: capture.id } });
  const [saved, setSaved] = useState(false);

  const save = async (changes: Changes) => {
    const issue = SourceDraft.partial().safeParse(changes).error?.issues[0];
    if (issue) throw new Error(issue.message);
    await client.sources.edit({ id: source.id, changes });
    await queries.invalidateQueries({ queryKey });
    setSaved(true);
  };
  return (
    <fieldset className={classes['form']} aria-label="Source">
      {notices.map((notice) => (
        <p key={notice} className={classes['notice']}>
          {notice}
        </p>
      ))}
      <SavedLine
        wraps
        label="Title"
        value={source.title}
        onSave={(title) => save({ title: title ?? '' })}
      />
      <SavedLine
        label="Outlet"
        placeholder="Newspaper, site, journal"
        value={source.container}
        onSave={(container) => save({ container })}
      />
      <AuthorFields authors={source.authors} onSave={(authors) => save({ authors })} />
      <SavedLine
        label="Date"
        placeholder="2025-12-29"
        value={source.issued === null ? null : dateToWrite(source.issued)}
        onSave={(issued) => save({ issued })}
      />
      <SavedLine
        label="Address"
        placeholder="https://…"
        value={source.url}
        onSave={(url) => save({ url })}
      />
      <Button
        variant="subtle"
        size="compact-xs"
        className={classes['all'] ?? ''}
        onClick={() => open({ name: 'source', id: source.id })}
      >
        All fields…
      </Button>
      <output className={classes['saved']}>
        {saved ? 'Saved' : 'Changes are saved as you make them.'}
      </output>
    </fieldset>
  );
}
