import { Button, Checkbox, Kbd } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Proposal } from '../../../contract/captures.ts';
import { showKeys } from '../../keyboard/shortcuts.ts';
import { SpeakerPicker } from '../../parts/SpeakerPicker.tsx';
import type { ChosenSpeaker } from '../review/actions.ts';
import { shortened } from '../review/announcements.ts';
import { Company, type ProposedCompany } from './Company.tsx';
import classes from './Queue.module.css';

/** Asks who said it: somebody of the library, somebody new, or nobody who is named. */
export function SpeakerPanel(props: {
  proposal: Proposal;
  /** Gets the choice, and whether the words of the article become an alias. */
  onPick: (speaker: ChosenSpeaker, remember: boolean) => void;
  /** Gets who is left of the others and of those who passed it on. */
  onCompany: (company: ProposedCompany, removed: string) => void;
  onCancel: () => void;
}) {
  const { proposal, onPick, onCompany, onCancel } = props;
  const { calling, speaker } = proposal;
  const [remember, setRemember] = useState(false);
  const panel = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset
      ref={panel}
      className={classes['panel']}
      aria-label="Change the speaker"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.target instanceof HTMLButtonElement) onCancel();
        if (calling === null || !event.altKey || event.code !== 'KeyA') return;
        event.preventDefault();
        setRemember(!remember);
      }}
    >
      <h3>Who said it?</h3>
      <SpeakerPicker
        // It stands there because the user asked for it.
        focused
        initial={speaker ?? ''}
        onCancel={onCancel}
        onPick={(choice) =>
          onPick('id' in choice ? { id: choice.id, name: choice.display } : choice, remember)
        }
      />
      {calling !== null && (
        <Checkbox
          size="xs"
          checked={remember}
          aria-keyshortcuts="Alt+A"
          onChange={(event) => setRemember(event.currentTarget.checked)}
          label={
            <>
              Also call them “<bdi>{shortened(calling, 40)}</bdi>” from now on{' '}
              <Kbd size="xs" aria-hidden>
                {showKeys('alt+a')}
              </Kbd>
            </>
          }
        />
      )}
      <Company
        company={proposal}
        onChange={onCompany}
        onEmpty={() => panel.current?.querySelector('input')?.focus()}
      />
      <div className={classes['decide']}>
        <Button variant="default" onClick={() => onPick(null, false)}>
          Nobody named
        </Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}
