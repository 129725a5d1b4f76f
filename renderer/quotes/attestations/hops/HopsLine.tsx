import { ActionIcon } from '@mantine/core';
import { IconPencil, IconRoute } from '@tabler/icons-react';
import type { Ref } from 'react';
import { type Chain, hopSentence } from './hop-sentence.ts';
import classes from './Hops.module.css';

/** Who passed on what was said, as one sentence. */
export function HopsLine(props: {
  chain: Chain;
  onEdit: () => void;
  editRef: Ref<HTMLButtonElement>;
}) {
  const { chain, onEdit, editRef } = props;
  const sentence = hopSentence(chain);
  return (
    <div className={classes['line']}>
      <IconRoute size={15} stroke={1.75} aria-hidden />
      <p dir="auto">{sentence}</p>
      <ActionIcon ref={editRef} size="sm" aria-label="Change who passed it on" onClick={onEdit}>
        <IconPencil size={14} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}
