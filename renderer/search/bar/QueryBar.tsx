import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useDialogs } from '../../app/dialog-state.tsx';
import { useView } from '../../app/view-state.tsx';
import { showKeys } from '../../keyboard/shortcuts.ts';
import { DidYouMean } from './DidYouMean.tsx';
import classes from './QueryBar.module.css';
import { QueryField } from './QueryField.tsx';
import { Remarks } from './Remarks.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import type { QueryBar as Bar } from './useQueryBar.ts';
import type { Suggestions } from './useSuggestions.ts';

/** The search field with what is suggested and said of what is written in it. */
export function QueryBar({ bar, suggestions }: { bar: Bar; suggestions: Suggestions }) {
  const { open } = useDialogs();
  const { place, show } = useView();
  const inArticles = place.at === 'articles';
  const help = () => open({ name: 'search-help' });
  const search = (scope: string) =>
    show({ place: scope === 'articles' ? { at: 'articles', row: 0 } : { at: 'quotes' } });
  return (
    <div className={classes['bar']}>
      <div className={classes['row']}>
        <QueryField
          bar={bar}
          suggestions={suggestions}
          label={inArticles ? 'Search articles' : 'Search quotes'}
          placeholder={
            inArticles
              ? 'Words in the stored texts of the sources'
              : 'Words, names, or speaker:lavrov, tag:peace, after:2025'
          }
          onHelp={help}
          onScope={() => search(inArticles ? 'quotes' : 'articles')}
        />
        <Tooltip label={`Search in quotes or articles (${showKeys('alt+a')})`}>
          <SegmentedControl
            aria-label="Search in"
            data={[
              { value: 'quotes', label: 'Quotes' },
              { value: 'articles', label: 'Articles' },
            ]}
            value={inArticles ? 'articles' : 'quotes'}
            onChange={search}
          />
        </Tooltip>
        <Tooltip label="How to search">
          <ActionIcon size={30} aria-label="How to search" onClick={help}>
            <IconHelp size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
      <Remarks bar={bar} />
      {!inArticles && <DidYouMean bar={bar} />}
      <SuggestionList suggestions={suggestions} />
    </div>
  );
}
