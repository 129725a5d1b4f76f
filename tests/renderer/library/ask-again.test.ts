import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { askAgain } from '../../../renderer/library/ask-again.ts';

/** A query on show whose answers are given one by one. */
function shown(queries: QueryClient) {
  const asked: ((answer: string) => void)[] = [];
  const observer = new QueryObserver<string>(queries, {
    queryKey: ['list'],
    queryFn: () => new Promise((resolve) => asked.push(resolve)),
    staleTime: Infinity,
  });
  const stop = observer.subscribe(() => {});
  return { asked, stop, data: () => observer.getCurrentResult().data };
}

test('what was first asked for before a step is asked for again after it', async () => {
  const queries = new QueryClient();
  const { asked, stop, data } = shown(queries);
  expect(asked).toHaveLength(1);
  const done = askAgain(queries);
  asked[0]?.('before the step');
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  asked[1]?.('after the step');
  await done;
  expect(data()).toBe('after the step');
  stop();
});

test('what is known is asked for once', async () => {
  const queries = new QueryClient();
  const { asked, stop, data } = shown(queries);
  asked[0]?.('before the step');
  await vi.waitFor(() => expect(data()).toBe('before the step'));
  const done = askAgain(queries);
  asked[1]?.('after the step');
  await done;
  expect(data()).toBe('after the step');
  expect(asked).toHaveLength(2);
  stop();
});
