import { Button, Modal } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { Source, SourceDraft } from '../../contract/sources.ts';
import type { Seen } from '../../contract/shapes.ts';
import { useApi, useClient } from '../app/client.tsx';
import { say } from '../app/notices.tsx';
import { NO_FILTERS, useView } from '../app/view-state.tsx';
import { History } from '../history/History.tsx';
import { momentInWords } from '../parts/written/dates.ts';
import classes from '../forms/RecordForm.module.css';
import { BLANK_SOURCE } from './source-draft.ts';
import { SourceForm } from './SourceForm.tsx';
import { inFigures } from '../parts/written/figures.ts';

function Facts({ source, onClose }: { source: Source; onClose: () => void }) {
  const { place, show } = useView();
  // What is quoted now is quoted from the latest.
  const snapshot = source.snapshots.at(-1);
  return (
    <p className={classes['quiet']}>
      {snapshot
        ? `A text of ${inFigures(snapshot.length)} characters is stored since ${momentInWords(snapshot.takenAt)}.`
        : 'No snapshot is stored for this source.'}{' '}
      {snapshot && (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            const text = { snapshotId: snapshot.id, start: 0, search: '' };
            show({ place: { at: 'article', ...text, back: place } });
            onClose();
          }}
        >
          Read it
        </Button>
      )}
      {source.quotes > 0 && (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            show({ text: '', filters: { ...NO_FILTERS, sources: [source.id] } });
            onClose();
          }}
        >
          Show {source.quotes === 1 ? 'the quote' : `the ${inFigures(source.quotes)} quotes`}
        </Button>
      )}
    </p>
  );
}

/** Shows and changes a source; without `id`, makes one. */
export function SourceDialog({ id, onClose }: { id: number | null; onClose: () => void }) {
  const client = useClient();
  const { data: source } = useQuery(
    useApi().sources.get.queryOptions({ input: id === null ? skipToken : { id } }),
  );
  const save = async (draft: SourceDraft, changes: Partial<SourceDraft>, seen: Seen) => {
    if (id === null) await client.sources.add(draft);
    else if (Object.keys(changes).length > 0) await client.sources.edit({ id, changes, seen });
    onClose();
  };
  const trash = async (known: number) => {
    await client.sources.trash({ ids: [known] });
    onClose();
    say('The source is in the trash.');
  };
  return (
    <Modal opened onClose={onClose} title={id === null ? 'New source' : 'Source'} size={720}>
      {id === null && (
        <SourceForm initial={BLANK_SOURCE} onSave={save} onTrash={null} onClose={onClose} />
      )}
      {source && (
        <>
          <Facts source={source} onClose={onClose} />
          <SourceForm
            key={source.id}
            initial={source}
            onSave={save}
            onTrash={source.quotes === 0 ? () => trash(source.id) : null}
            onClose={onClose}
          />
          <History noun="source" id={source.id} />
        </>
      )}
    </Modal>
  );
}
