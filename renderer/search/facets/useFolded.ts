import { useLocalStorage } from '@mantine/hooks';

/** Which groups of filters are folded, remembered on this machine. */
export function useFolded(group: string): [folded: boolean, fold: (folded: boolean) => void] {
  const [groups, setGroups] = useLocalStorage<string[]>({
    key: 'dixit.folded-filters',
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  // Whatever else stands in the storage folds nothing.
  const known = Array.isArray(groups) ? groups : [];
  return [
    known.includes(group),
    (folded) => setGroups(known.filter((each) => each !== group).concat(folded ? [group] : [])),
  ];
}
