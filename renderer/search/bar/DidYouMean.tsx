import { Kbd } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useApi } from '../../app/client.tsx';
import { wait } from '../../app/pause.ts';
import { showKeys } from '../../keyboard/shortcuts.ts';
import { useKeys } from '../../keyboard/useKeys.ts';
import classes from './QueryBar.module.css';
import type { QueryBar } from './useQueryBar.ts';

/** A search that stands for so long is looked through for words that nobody has, in milliseconds. */
const CORRECT_AFTER_MS = 250;
const KEY = 'mod+.';

/** What the search was meant to be, where it has words that are not in the library. */
function useCorrection(text: string) {
  const { queryFn, ...query } = useApi().search.correct.queryOptions({
    input: text.trim() === '' ? skipToken : { text },
  });
  const { data } = useQuery({
    ...query,
    queryFn: async (context) => {
      await wait(CORRECT_AFTER_MS, context.signal);
      return queryFn(context);
    },
  });
  return data ?? null;
}

/** Offers a search with the nearest words that are in the library. */
export function DidYouMean({ bar }: { bar: QueryBar }) {
  const { text, put } = bar;
  const correction = useCorrection(text);
  const take = () =>
    correction && put(correction.text, [correction.text.length, correction.text.length]);
  useKeys({ [KEY]: take }, correction !== null);
  return (
    <div aria-live="polite">
      {correction && (
        <p className={classes['remark']}>
          Did you mean{' '}
          <button type="button" onClick={take}>
            <bdi>{correction.text.trim()}</bdi>
          </button>
          ? <Kbd size="xs">{showKeys(KEY)}</Kbd>
        </p>
      )}
    </div>
  );
}
