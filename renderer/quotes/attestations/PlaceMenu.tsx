import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Ref } from 'react';

/** What can be done with a place where a quote stands; what is left out cannot. */
export function PlaceMenu(props: {
  sourceTitle: string;
  buttonRef: Ref<HTMLButtonElement>;
  onEdit: () => void;
  onChain: () => void;
  /** Makes it the place that is cited. */
  onCite: (() => void) | null;
  onCopyLink: () => void;
  onRemove: () => void;
}) {
  const { sourceTitle, buttonRef, onEdit, onChain, onCite, onCopyLink, onRemove } = props;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon ref={buttonRef} aria-label={`More for the place in ${sourceTitle}`}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onEdit}>Edit…</Menu.Item>
        <Menu.Item onClick={onChain}>Who passed it on…</Menu.Item>
        {onCite && <Menu.Item onClick={onCite}>Cite this place</Menu.Item>}
        <Menu.Item onClick={onCopyLink}>Copy link to the passage</Menu.Item>
        <Menu.Item color="red" onClick={onRemove}>
          Remove
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
