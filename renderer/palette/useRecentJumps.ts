import { useLocalStorage } from '@mantine/hooks';
import { useLibraryStatus } from '../library/useLibraryStatus.ts';
import { readRecentJumps, withRecentJump, type Jump } from './recent-jumps.ts';

/** Where was gone to last in this library, remembered on this machine; the latest first. */
export function useRecentJumps(): { recent: Jump[]; remember: (jump: Jump) => void } {
  const { data: status } = useLibraryStatus();
  const [stored, store] = useLocalStorage<unknown>({
    key: `dixit.recent-jumps ${status?.state === 'open' ? status.file : ''}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const recent = readRecentJumps(stored);
  return { recent, remember: (jump) => store(withRecentJump(recent, jump)) };
}
