import { NativeSelect, Textarea } from '@mantine/core';
import { SOURCE_TYPES, SourceDraft } from '../../contract/sources.ts';
import type { Seen } from '../../contract/shapes.ts';
import { DateLine } from '../forms/DateLine.tsx';
import { LineField } from '../forms/LineField.tsx';
import { RecordFooter } from '../forms/RecordFooter.tsx';
import classes from '../forms/RecordForm.module.css';
import { useRecordForm } from '../forms/useRecordForm.ts';
import { AuthorLines } from './AuthorLines.tsx';
import { TYPE_WORDS } from './type-words.ts';

type LineName = Exclude<keyof SourceDraft, 'authors' | 'type' | 'note' | 'title'>;

/** The single lines of the form, row by row. */
const ROWS: { name: LineName; label: string; placeholder?: string }[][] = [
  [
    { name: 'titleSentence', label: 'Title in sentence case', placeholder: 'for APA and Harvard' },
    { name: 'titleShort', label: 'Short title' },
  ],
  [
    { name: 'container', label: 'Newspaper, site, journal or book' },
    { name: 'issued', label: 'Published', placeholder: '2025-12-29' },
  ],
  [
    { name: 'publisher', label: 'Publisher' },
    { name: 'place', label: 'Place' },
  ],
  [
    { name: 'url', label: 'Address', placeholder: 'https://…' },
    { name: 'accessed', label: 'Read on', placeholder: '2025-12-30' },
  ],
  [
    { name: 'archiveUrl', label: 'Archived copy', placeholder: 'https://…' },
    { name: 'archivedOn', label: 'Archived on' },
  ],
  [
    { name: 'medium', label: 'Medium', placeholder: 'newspaper, agency, broadcaster…' },
    { name: 'language', label: 'Language', placeholder: 'en' },
  ],
];
const DATES: ReadonlySet<LineName> = new Set(['issued', 'accessed', 'archivedOn']);
const SHOWN = ['title', 'type', 'note', ...ROWS.flat().map(({ name }) => name)] as const;

function withoutBlanks(draft: SourceDraft): SourceDraft {
  const isNamed = (name: string | null) => name !== null && name.trim() !== '';
  const authors = draft.authors.filter((author) => Object.values(author).some(isNamed));
  return { ...draft, authors };
}

/** Every field of a source. */
export function SourceForm(props: {
  initial: SourceDraft;
  onSave: (draft: SourceDraft, changes: Partial<SourceDraft>, seen: Seen) => Promise<void>;
  onTrash: (() => Promise<void>) | null;
  onClose: () => void;
}) {
  const { initial, onSave, onTrash, onClose } = props;
  const form = useRecordForm({ initial, shape: SourceDraft, tidy: withoutBlanks, onSave });
  const { draft, change, at } = form;
  const types = SOURCE_TYPES.some((type) => type === draft.type)
    ? SOURCE_TYPES
    : [...SOURCE_TYPES, draft.type];
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <LineField
        label="Title"
        first
        value={draft.title}
        error={at('title')}
        onChange={(title) => change({ title: title ?? '' })}
      />
      <NativeSelect
        label="Type"
        value={draft.type}
        error={at('type')}
        data={types.map((value) => ({ value, label: TYPE_WORDS[value] ?? value }))}
        onChange={(event) => change({ type: event.currentTarget.value })}
      />
      <AuthorLines authors={draft.authors} onChange={(authors) => change({ authors })} />
      {ROWS.map((row) => (
        <div key={row[0]?.name} className={classes['pair']}>
          {row.map(({ name, label, placeholder = '' }) => {
            const Line = DATES.has(name) ? DateLine : LineField;
            return (
              <Line
                key={name}
                label={label}
                placeholder={placeholder}
                value={draft[name]}
                error={at(name)}
                onChange={(value) => change({ [name]: value })}
              />
            );
          })}
        </div>
      ))}
      <Textarea
        label="Note"
        autosize
        minRows={2}
        maxRows={8}
        value={draft.note}
        error={at('note')}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <RecordFooter
        problem={form.elsewhere([...SHOWN])}
        stale={form.stale}
        busy={form.busy}
        onClose={onClose}
        onTrash={onTrash && (() => void form.attempt(onTrash))}
      />
    </form>
  );
}
