import { ActionIcon, Kbd, Tooltip } from '@mantine/core';
import { IconBookmark, IconBookmarkFilled, IconLink } from '@tabler/icons-react';
import { commandOf } from '../../../contract/shell.ts';
import { useView } from '../../app/view-state.tsx';
import { showKeys } from '../../keyboard/shortcuts.ts';
import classes from './SearchActions.module.css';
import { isEmptySearch } from './same-search.ts';
import { useSearchCommands } from './useSearchCommands.ts';
import { useShownSearch } from './useSavedSearches.ts';

/** Beside what was found: keeps the search, or hands it on. */
export function SearchActions() {
  const { query } = useView();
  const commands = useSearchCommands();
  const isSaved = useShownSearch() !== null;
  if (isEmptySearch(query)) return null;
  const [key = ''] = commandOf('save-search').keys ?? [];
  const Icon = isSaved ? IconBookmarkFilled : IconBookmark;
  return (
    <div className={classes['actions']}>
      <Tooltip
        label={
          <>
            {isSaved ? 'Saved among the collections' : 'Save this search'}{' '}
            <Kbd size="xs">{showKeys(key)}</Kbd>
          </>
        }
      >
        <ActionIcon
          size={26}
          aria-label={isSaved ? 'Save this search again' : 'Save this search'}
          onClick={commands['save-search']}
        >
          <Icon size={15} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Copy link to this search">
        <ActionIcon
          size={26}
          aria-label="Copy link to this search"
          onClick={commands['copy-search-link']}
        >
          <IconLink size={15} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
