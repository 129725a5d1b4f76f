import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../app/client.tsx';
import { explain } from '../app/explain.ts';
import { AlikeChoices } from './AlikeChoices.tsx';
import classes from './Likeness.module.css';
import { Steps } from './Steps.tsx';

/** The same quote elsewhere in the library, for one quote or one after the other. */
export function AlikeDialog({ ids, onClose }: { ids: number[]; onClose: () => void }) {
  const [at, setAt] = useState(0);
  const id = ids[at] ?? 0;
  const { data: matches, error } = useQuery(useApi().likeness.of.queryOptions({ input: { id } }));
  const isLast = at >= ids.length - 1;
  const goOn = () => (isLast ? onClose() : setAt(at + 1));
  return (
    <Modal opened onClose={onClose} title="The same quote elsewhere" size={760}>
      <Steps what="Quote" at={at} total={ids.length} onGo={setAt} />
      {error && <p role="alert">{explain(error).message}</p>}
      {!matches && !error && <p className={classes['quiet']}>Looking…</p>}
      {matches?.length === 0 && (
        <div className={classes['empty']}>
          <p role="status" className={classes['quiet']}>
            No other quote in the library is worded like this one.
          </p>
          <Button data-autofocus onClick={goOn}>
            {isLast ? 'Close' : 'Go on'}
          </Button>
        </div>
      )}
      {matches && matches.length > 0 && (
        <AlikeChoices key={id} id={id} matches={matches} onEmptied={goOn} />
      )}
    </Modal>
  );
}
