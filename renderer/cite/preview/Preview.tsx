import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { QuoteSelection } from '../../../contract/search.ts';
import { useApi } from '../../app/client.tsx';
import { explain } from '../../app/explain.ts';
import type { Chosen } from '../remembered.ts';
import { FilePreview } from './FilePreview.tsx';
import { ListPreview } from './ListPreview.tsx';
import classes from './Preview.module.css';
import { inFigures } from '../../parts/written/figures.ts';

/** Quotes that are shown; the whole list is made when it is copied or saved. */
const SHOWN = 50;

/** What the list will look like, made anew with every option. */
export function Preview({ selection, chosen }: { selection: QuoteSelection; chosen: Chosen }) {
  const { options, format } = chosen;
  const { data, error } = useQuery(
    useApi().citations.preview.queryOptions({
      input: { selection, options, limit: SHOWN },
      placeholderData: keepPreviousData,
    }),
  );
  const entries = data?.list.groups.flatMap((group) => group.entries) ?? [];
  return (
    <section
      className={classes['preview']}
      aria-label="Preview"
      // A region that scrolls must be reached by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {error && <p role="alert">{explain(error).message}</p>}
      {data?.total === 0 && <p>There is nothing to cite: no quote is chosen or found.</p>}
      {data && data.total > 0 && format === 'text' && <ListPreview list={data.list} />}
      {data && data.total > 0 && format !== 'text' && (
        <FilePreview
          ids={entries.map(({ quoteId }) => quoteId)}
          options={options}
          format={format}
        />
      )}
      {data && data.total > entries.length && (
        <p className={classes['more']}>
          The first {entries.length} of {inFigures(data.total)} are shown. Copy and Save take them
          all.
        </p>
      )}
    </section>
  );
}
