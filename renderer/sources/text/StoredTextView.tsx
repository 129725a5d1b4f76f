import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { StoredText } from '../../../contract/sources.ts';
import { useApi } from '../../app/client.tsx';
import { explain } from '../../app/explain.ts';
import type { Place } from '../../app/view-state.tsx';
import { StoredArticle } from './StoredArticle.tsx';
import classes from './StoredText.module.css';
import { TextHead } from './TextHead.tsx';
import { useReading } from './useReading.ts';

function Read(props: { stored: StoredText; start: number; onBack: () => void }) {
  const { stored, start, onBack } = props;
  const reading = useReading(stored, start, onBack);
  return (
    <>
      <TextHead stored={stored} reading={reading} onBack={onBack} />
      <StoredArticle stored={stored} reading={reading} />
      <output className="visually-hidden">{reading.message}</output>
    </>
  );
}

/** The stored text of a source, opened where something was found in it. */
export function StoredTextView(props: {
  place: Extract<Place, { at: 'article' }>;
  onBack: () => void;
}) {
  const { place, onBack } = props;
  const { snapshotId, start, search } = place;
  const { data: stored, error } = useQuery(
    useApi().sources.text.queryOptions({
      input: { snapshotId, search },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <section className={classes['view']} aria-label="Stored text">
      {stored && (
        <Read key={`${snapshotId} ${start}`} stored={stored} start={start} onBack={onBack} />
      )}
      {!stored && error && (
        <div role="alert" className={classes['failed']}>
          <p>{explain(error).message}</p>
          <Button onClick={onBack}>Back</Button>
        </div>
      )}
    </section>
  );
}
