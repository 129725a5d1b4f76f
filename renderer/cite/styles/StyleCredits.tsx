import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CitationStyle } from '../../../contract/citations.ts';
import { useApi } from '../../app/client.tsx';
import classes from './StylePicker.module.css';

/** A link to elsewhere, or the words alone. */
function Linked({ to, children }: { to: string | null; children: string }) {
  if (to === null) return children;
  return (
    <Anchor inherit underline="always" href={to} target="_blank" rel="noreferrer">
      {children}
    </Anchor>
  );
}

/** Whose work the style is, for who asks; one's own can be removed. */
export function StyleCredits(props: { style: CitationStyle; onRemove: (title: string) => void }) {
  const { style, onRemove } = props;
  const [isOpen, setIsOpen] = useState(false);
  const options = useApi().styles.credits.queryOptions({ input: { style } });
  const { data: credits } = useQuery({ ...options, enabled: isOpen });
  return (
    <details
      className={classes['credits']}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>Whose style this is</summary>
      {credits && (
        <p>
          <bdi>{credits.title}</bdi>
          {credits.authors.length > 0 && (
            <>
              , by <bdi>{credits.authors.join(', ')}</bdi>
            </>
          )}
          . {credits.licence && <Linked to={credits.licenceAddress}>{credits.licence}</Linked>}
          {credits.licence && '. '}
          {credits.address && <Linked to={credits.address}>Its file</Linked>}
        </p>
      )}
      {credits && style.startsWith('own:') && (
        <Button variant="subtle" size="compact-xs" onClick={() => onRemove(credits.title)}>
          Remove it from the library
        </Button>
      )}
    </details>
  );
}
