import { Button, Tooltip } from '@mantine/core';
import type { SegmentMark } from '../../../contract/segments.ts';
import { showKeys } from '../../keyboard/shortcuts.ts';
import classes from './Wording.module.css';

/** What can be done to the chosen words. */
export interface WordCommands {
  mark: (as: SegmentMark) => void;
  insert: () => void;
  clear: () => void;
  leave: () => void;
}

/** The same as the keys of the mode, as buttons. */
export function QuoteAsBar({ mark, insert, clear, leave }: WordCommands) {
  const buttons: [label: string, key: string, title: string, run: () => void][] = [
    ['Leave out', 'o', 'Leave the chosen words out', () => mark({ type: 'omitted' })],
    ['Insert…', 'i', 'Insert words of your own, in brackets', insert],
    ['[sic]', 's', 'The source has it so', () => mark({ type: 'sic' })],
    ['Emphasis mine', 'e', 'Italics added by you', () => mark({ type: 'emphasis', by: 'me' })],
    [
      'Source’s emphasis',
      'shift+e',
      'Italics of the source',
      () => mark({ type: 'emphasis', by: 'source' }),
    ],
    ['As it is', 'Delete', 'Take the mark away', clear],
    ['Done', 'Esc', 'Leave this mode', leave],
  ];
  return (
    <div role="toolbar" aria-label="Quote the chosen words as" className={classes['bar']}>
      {buttons.map(([label, key, title, run]) => (
        <Tooltip key={key} label={`${title} (${showKeys(key)})`}>
          <Button
            size="compact-xs"
            variant={key === 'Esc' ? 'filled' : 'default'}
            // The words keep the keyboard.
            onMouseDown={(event) => event.preventDefault()}
            onClick={run}
          >
            {label}
          </Button>
        </Tooltip>
      ))}
    </div>
  );
}
