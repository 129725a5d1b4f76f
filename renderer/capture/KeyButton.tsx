import { Button, Kbd, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { showKeys } from '../keyboard/shortcuts.ts';

/** A button that shows the key which does the same. */
export function KeyButton(
  props: ButtonProps & {
    /** As shortcuts are written: `x`, `mod+Enter`. */
    keys: string;
    'aria-pressed'?: boolean;
    onClick?: () => void;
    type?: 'button' | 'submit';
    children: ReactNode;
  },
) {
  const { keys, ...button } = props;
  return (
    <Button
      px={8}
      aria-keyshortcuts={keys.replace('mod', 'Control').replace('shift', 'Shift')}
      rightSection={
        <Kbd size="xs" aria-hidden>
          {showKeys(keys).replace('Enter', '↵')}
        </Kbd>
      }
      {...button}
    />
  );
}
