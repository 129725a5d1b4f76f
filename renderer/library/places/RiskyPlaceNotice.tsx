import { Button, CloseButton } from '@mantine/core';
import { IconCloudExclamation } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RiskyPlace } from '../../../contract/shell.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { sayError } from '../../app/notices.tsx';
import classes from './RiskyPlace.module.css';
import { useLibraryFiles } from './useLibraryFiles.ts';

/** Says that the library lies where it can be damaged, why, and what to do; until it is dismissed. */
export function RiskyPlaceNotice() {
  const client = useClient();
  const queries = useQueryClient();
  const { saveCopy } = useLibraryFiles();
  const options = useApi().shell.riskyPlace.queryOptions();
  // It changes with the library alone, and then everything is asked anew.
  const { data: place = null } = useQuery({ ...options, staleTime: 'static' });
  const [isHidden, setHidden] = useState(false);
  if (place === null || isHidden) return null;

  const dismiss = async () => {
    await client.shell.dismissRiskyPlace();
    queries.setQueryData(options.queryKey, null);
  };
  return (
    <aside className={classes['notice']} aria-label="Where the library lies">
      <IconCloudExclamation size={18} stroke={1.75} aria-hidden />
      <p role="status">{wordsFor(place)}</p>
      <span className={classes['actions']}>
        <Button variant="subtle" size="compact-sm" onClick={saveCopy}>
          Save a copy…
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={() => void dismiss().catch(sayError)}
        >
          Do not show again
        </Button>
        <CloseButton size="sm" aria-label="Hide for now" onClick={() => setHidden(true)} />
      </span>
    </aside>
  );
}

function wordsFor({ kind, service }: RiskyPlace): string {
  if (kind === 'network') {
    return (
      'This library lies on a disk of the network. A connection that breaks, or two machines that ' +
      'write at once, can damage it. Keep it on this machine, and save copies there.'
    );
  }
  const [carrier, folder] = service === null ? ['A service', 'this folder'] : [service, service];
  return (
    `${carrier} carries this library to other machines. Two that write at once, or a file that is ` +
    `carried half written, can damage it. Keep it outside ${folder}, and save copies there.`
  );
}
