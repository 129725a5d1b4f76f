import { useLocalStorage } from '@mantine/hooks';
import { useLibraryStatus } from '../../library/useLibraryStatus.ts';

/** Which collections are closed, remembered for each library on this machine. */
export function useClosed(): {
  closed: ReadonlySet<number>;
  setOpen: (id: number, isOpen: boolean) => void;
} {
  const { data: status } = useLibraryStatus();
  const [ids, setIds] = useLocalStorage<number[]>({
    key: `dixit.closed-collections ${status?.state === 'open' ? status.file : ''}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  return {
    closed: new Set(ids),
    setOpen: (id, isOpen) => setIds(ids.filter((each) => each !== id).concat(isOpen ? [] : [id])),
  };
}
