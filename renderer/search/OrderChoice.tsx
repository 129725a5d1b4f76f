import { NativeSelect } from '@mantine/core';
import { useView } from '../app/view-state.tsx';

const ORDERS = [
  { value: 'newest', label: 'Newest first' },
  { value: 'best', label: 'Best match first' },
  { value: 'added', label: 'Last added first' },
  { value: 'speaker', label: 'By speaker' },
  { value: 'source', label: 'By source' },
] as const;

/** In which order the quotes are listed. */
export function OrderChoice() {
  const { order, show } = useView();
  return (
    <NativeSelect
      aria-label="Order"
      variant="unstyled"
      size="xs"
      w={142}
      value={order}
      data={ORDERS.map((choice) => ({ ...choice }))}
      onChange={(event) => {
        const chosen = ORDERS.find(({ value }) => value === event.currentTarget.value);
        if (chosen) show({ order: chosen.value });
      }}
    />
  );
}
