import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { Speaker } from '../../../contract/speakers.ts';
import { useDialogs } from '../../app/dialog-state.tsx';
import { countInWords } from '../../quotes/useQuoteKeys.ts';
import { SPEAKER_KIND_WORDS } from '../words.ts';
import classes from './SpeakerPage.module.css';

/** Who it is, and what can be done with the speaker as a whole. */
export function SpeakerHead(props: {
  /** `null` until it is known, or if there is none any more. */
  speaker: Speaker | null;
  onBack: () => void;
  onQuotes: () => void;
}) {
  const { speaker, onBack, onQuotes } = props;
  const { open } = useDialogs();
  return (
    <header className={classes['head']}>
      <Tooltip label="Back (Esc)">
        <ActionIcon aria-label="Back" onClick={onBack}>
          <IconArrowLeft size={17} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      {speaker && (
        <>
          <div className={classes['who']}>
            <h1>{speaker.display}</h1>
            <p>
              {speaker.nativeName !== null && (
                <span className={classes['native']}>{speaker.nativeName}</span>
              )}
              <span>{SPEAKER_KIND_WORDS[speaker.kind]}</span>
              {speaker.wikidata !== null && <span>Wikidata {speaker.wikidata}</span>}
              {speaker.trashed && <span>in the trash</span>}
            </p>
          </div>
          <div className={classes['buttons']}>
            <Button disabled={speaker.quotes === 0} onClick={onQuotes}>
              Show {speaker.quotes === 1 ? 'the quote' : countInWords(speaker.quotes)}
            </Button>
            <Button variant="default" onClick={() => open({ name: 'speaker', id: speaker.id })}>
              Edit…
            </Button>
            <Button
              variant="default"
              onClick={() => open({ name: 'merge-speakers', ids: [speaker.id] })}
            >
              Merge with…
            </Button>
            <Button
              variant="default"
              onClick={() => open({ name: 'split-speaker', id: speaker.id })}
            >
              Split…
            </Button>
          </div>
        </>
      )}
    </header>
  );
}
