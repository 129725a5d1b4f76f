import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Quote } from '../../contract/quotes.ts';
import { useClient } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { useAct } from '../app/notices.tsx';
import classes from './Collections.module.css';

/** The collections in which a quote is. */
export function QuoteCollections({ quote }: { quote: Quote }) {
  const client = useClient();
  const act = useAct();
  const { open } = useDialogs();
  return (
    <ul className={classes['chips']}>
      {quote.collections.map(({ id, name }) => (
        <li key={id} className={classes['chip']}>
          {name}
          <ActionIcon
            size={24}
            aria-label={`Take out of ${name}`}
            onClick={() =>
              void act(
                () => client.collections.take({ id, quoteIds: [quote.id] }),
                `Taken out of “${name}”.`,
              )
            }
          >
            <IconX size={12} />
          </ActionIcon>
        </li>
      ))}
      <li>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => open({ name: 'collect-quotes', ids: [quote.id] })}
        >
          Put into a collection…
        </Button>
      </li>
    </ul>
  );
}
