import { IconChecklist, IconQuote, IconTrash, type Icon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useLibraryStatus } from '../library/useLibraryStatus.ts';
import { useApi } from '../app/client.tsx';
import classes from './Places.module.css';
import { useShownSearch } from '../search/saved/useSavedSearches.ts';
import { NO_FILTERS, useView } from '../app/view-state.tsx';
import { inFigures } from '../parts/written/figures.ts';

/** One place of the sidebar. */
export function PlaceButton(props: {
  icon: Icon;
  label: string;
  count: number | null;
  current: boolean;
  indent?: number;
  onClick: () => void;
}) {
  const { icon: PlaceIcon, label, count, current, indent = 0, onClick } = props;
  return (
    <button
      type="button"
      className={classes['place']}
      aria-current={current ? 'page' : undefined}
      style={indent > 0 ? { paddingInlineStart: 8 + indent * 14 } : undefined}
      onClick={onClick}
    >
      <PlaceIcon size={16} stroke={1.75} aria-hidden />
      <bdi className={classes['label']}>{label}</bdi>
      {count !== null && <span className={classes['count']}>{inFigures(count)}</span>}
    </button>
  );
}

/** The places every library has: all quotes, the review queue, the trash. */
export function Places() {
  const { place, filters, show } = useView();
  const { data: status } = useLibraryStatus();
  const { data: captures } = useQuery(useApi().captures.list.queryOptions());
  const isSaved = useShownSearch() !== null;
  const open = status?.state === 'open' ? status : null;
  const pending = captures?.reduce((sum, capture) => sum + capture.pending, 0) ?? 0;
  return (
    <div className={classes['places']}>
      <PlaceButton
        icon={IconQuote}
        label="All quotes"
        count={open?.quotes ?? null}
        current={place.at === 'quotes' && filters.collections.length === 0 && !isSaved}
        onClick={() => show({ text: '', filters: NO_FILTERS })}
      />
      <PlaceButton
        icon={IconChecklist}
        label="Review queue"
        count={pending > 0 ? pending : null}
        current={place.at === 'review' || place.at === 'capture'}
        onClick={() => show({ place: { at: 'review' } })}
      />
      <PlaceButton
        icon={IconTrash}
        label="Trash"
        count={open && open.trash > 0 ? open.trash : null}
        current={place.at === 'trash'}
        onClick={() => show({ place: { at: 'trash' } })}
      />
    </div>
  );
}
