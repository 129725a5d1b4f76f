import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBlockquote, IconCopy, IconCopyCheck, IconTrash, IconX } from '@tabler/icons-react';
import type { Quote } from '../../../contract/quotes.ts';
import { useDialogs } from '../../app/dialog-state.tsx';
import { say } from '../../app/notices.tsx';
import { momentInWords } from '../../parts/written/dates.ts';
import { useTrashQuotes } from '../useQuoteKeys.ts';
import classes from './Detail.module.css';

/** Above an open quote: since when it is kept, and what can be done with it as a whole. */
export function DetailHead(props: { quote: Quote; onClose: (() => void) | null }) {
  const { quote, onClose } = props;
  const trash = useTrashQuotes();
  const { open } = useDialogs();
  const copy = async () => {
    await navigator.clipboard.writeText(quote.text);
    say('The wording is copied.');
  };
  return (
    <div className={classes['head']}>
      <span className={classes['when']}>Added {momentInWords(quote.addedAt)}</span>
      <Tooltip label="Copy the wording">
        <ActionIcon aria-label="Copy the wording" onClick={() => void copy()}>
          <IconCopy size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="The same quote elsewhere (D)">
        <ActionIcon
          aria-label="The same quote elsewhere"
          onClick={() => open({ name: 'alike', ids: [quote.id] })}
        >
          <IconCopyCheck size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Citation of this quote">
        <ActionIcon
          aria-label="Citation of this quote"
          onClick={() => open({ name: 'cite', selection: { ids: [quote.id] }, count: 1 })}
        >
          <IconBlockquote size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Move to the trash">
        <ActionIcon aria-label="Move to the trash" onClick={() => void trash([quote.id])}>
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      {onClose && (
        <ActionIcon aria-label="Close the quote" onClick={onClose}>
          <IconX size={17} stroke={1.75} />
        </ActionIcon>
      )}
    </div>
  );
}
