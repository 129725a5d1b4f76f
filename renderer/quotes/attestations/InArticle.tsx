import { Button, Kbd } from '@mantine/core';
import type { Attestation } from '../../../contract/quotes.ts';
import { useOpenArticle } from '../../sources/text/useOpenArticle.ts';
import { Passage } from './Passage.tsx';

/** The passage around the wording, with the way to the text that it is of. */
export function InArticle({ attestation }: { attestation: Attestation }) {
  const openArticle = useOpenArticle();
  const { passage } = attestation;
  if (!passage) return null;
  return (
    <>
      <Passage passage={passage} />
      <Button
        variant="subtle"
        size="compact-xs"
        aria-keyshortcuts="W"
        rightSection={
          <Kbd size="xs" aria-hidden>
            W
          </Kbd>
        }
        onClick={() => openArticle(attestation)}
      >
        Read on in the article
      </Button>
    </>
  );
}
