import { ActionIcon, Menu } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconDots,
} from '@tabler/icons-react';
import type { Attestation } from '../../../contract/quotes.ts';
import type { MatchState } from '../../../contract/quote-shapes.ts';
import { useDialogs } from '../../app/dialog-state.tsx';
import { dateInWords } from '../../parts/dates.ts';
import { locatorsInWords } from '../../sources/locator-words.ts';
import { MATCH_WORDS } from '../words.ts';
import classes from './Attestations.module.css';
import { Passage } from './Passage.tsx';

const MATCH_ICONS: Record<MatchState, typeof IconCircleCheck> = {
  exact: IconCircleCheck,
  normalised: IconCircleCheck,
  fuzzy: IconCircleDashed,
  missing: IconAlertTriangle,
  unchecked: IconCircleDashed,
};

function Words(props: { attestation: Attestation }) {
  const { cue, mention } = props.attestation;
  const parts = [
    mention === null ? null : `named as “${mention}”`,
    cue === null ? null : `introduced by “${cue}”`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const text = parts.join(', ');
  return <p className={classes['quiet']}>{text.charAt(0).toUpperCase() + text.slice(1)}</p>;
}

/** One place where a quote stands, with its sentence in context. */
export function AttestationView(props: {
  attestation: Attestation;
  /** Wording of the quote, from which the one here may differ. */
  wording: string;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { attestation, wording, onEdit, onRemove } = props;
  const { open } = useDialogs();
  const { sourceTitle, container, issued, locators, match, passage, exact } = attestation;
  const MatchIcon = MATCH_ICONS[match];
  const line = [container, issued === null ? null : dateInWords(issued), locatorsInWords(locators)];
  return (
    <div className={classes['attestation']}>
      <div className={classes['sourceLine']}>
        <button
          type="button"
          className={classes['source']}
          onClick={() => open({ name: 'source', id: attestation.sourceId })}
        >
          {sourceTitle}
        </button>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={`More for the place in ${sourceTitle}`}>
              <IconDots size={15} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={onEdit}>Edit…</Menu.Item>
            <Menu.Item color="red" onClick={onRemove}>
              Remove
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <p className={classes['quiet']}>{line.filter(Boolean).join(' · ')}</p>
      {exact !== wording && <p className={classes['other']}>Worded here: “{exact}”</p>}
      <Words attestation={attestation} />
      {passage ? (
        <Passage passage={passage} />
      ) : (
        <p className={classes['quiet']}>No snapshot is stored for this source.</p>
      )}
      <p className={classes['match']} data-match={match}>
        <MatchIcon size={14} stroke={1.75} aria-hidden />
        {MATCH_WORDS[match]}
      </p>
    </div>
  );
}
