import { Anchor, Button, Kbd, Progress } from '@mantine/core';
import { useRef } from 'react';
import type { ExportFormat } from '../../contract/citations.ts';
import { showKeys } from '../keyboard/shortcuts.ts';
import classes from './Cite.module.css';
import type { Paper } from './print/usePaper.ts';
import { SaveMenu } from './SaveMenu.tsx';
import type { HandOverState } from './useHandOver.ts';

/** Copy and Save, how far they are, and whose work the citations are. */
export function HandOverBar(props: {
  state: HandOverState;
  disabled: boolean;
  onCopy: () => void;
  onSave: () => void;
  onSaveAs: (format: ExportFormat) => void;
  papers: { label: string; paper: Paper }[];
  onPrint: (to: Paper) => void;
  onArchive: () => void;
  onCancel: () => void;
}) {
  const { state, disabled, onCopy, onSave, onSaveAs, papers, onPrint, onArchive, onCancel } = props;
  const copyButton = useRef<HTMLButtonElement>(null);
  const isBusy = state.at === 'busy';
  return (
    <footer className={classes['footer']}>
      <Anchor
        size="xs"
        c="dimmed"
        underline="always"
        href="https://citationstyles.org/"
        target="_blank"
        rel="noreferrer"
      >
        Citations by CSL (citeproc-js)
      </Anchor>
      <output className={classes['state']} data-failed={state.at === 'failed' || undefined}>
        {(state.at === 'done' || state.at === 'failed') && state.message}
        {isBusy && 'Making the list…'}
      </output>
      {isBusy && (
        <>
          <Progress aria-label="Progress" w={140} value={state.part * 100} size="sm" />
          <Button
            variant="default"
            onClick={() => {
              onCancel();
              // This button goes, and must not take the keyboard with it.
              copyButton.current?.focus();
            }}
          >
            Cancel
          </Button>
        </>
      )}
      <Button variant="default" disabled={disabled} onClick={onSave}>
        Save…
      </Button>
      <SaveMenu
        disabled={disabled}
        onSaveAs={onSaveAs}
        papers={papers}
        onPrint={onPrint}
        onArchive={onArchive}
      />
      <Button
        ref={copyButton}
        disabled={disabled}
        onClick={onCopy}
        rightSection={
          <Kbd size="xs" aria-hidden>
            {showKeys('mod+Enter')}
          </Kbd>
        }
      >
        Copy
      </Button>
    </footer>
  );
}
