import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { CitationList, ListRequest } from '../../../contract/citations.ts';
import { useApi } from '../../app/client.tsx';
import { explain } from '../../app/explain.ts';
import { inFigures } from '../../parts/written/figures.ts';
import { ListHead } from '../arrange/ListHead.tsx';
import { arrangedGroups, countQuotes, firstPieces, piecesOfList } from '../arrange/pieces.ts';
import { useArranging } from '../arrange/useArranging.ts';
import type { CiteList } from '../arrange/useCiteList.ts';
import type { Chosen } from '../remembered.ts';
import { FilePreview } from './FilePreview.tsx';
import { ListPreview } from './ListPreview.tsx';
import classes from './Preview.module.css';

/** Quotes that are shown at first, and that are added by each wish for more. */
const PAGE = 50;
/** Most that are shown; the whole list is made when it is copied or saved. */
const MOST = 500;

const EMPTY: CitationList = {
  style: 'apa7',
  groups: [],
  bibliographyHeading: '',
  bibliography: [],
  notes: false,
};

/** What is asked for, so that no more goes over than is shown. */
function cutContent({ content }: CiteList, limit: number): CiteList['content'] {
  const { selection } = content;
  return 'pieces' in selection
    ? { selection: { pieces: firstPieces(selection.pieces, limit) } }
    : content;
}

/** What the list will look like, made anew with every option; here it is arranged by hand. */
export function Preview(props: { list: CiteList; chosen: Chosen }) {
  const { list, chosen } = props;
  const { options, format } = chosen;
  const title = list.title.trim();
  const [limit, setLimit] = useState(PAGE);
  const asked = { ...cutContent(list, limit), options };
  const { data, error, isPlaceholderData } = useQuery(
    useApi().citations.preview.queryOptions({
      input: { ...asked, limit },
      placeholderData: keepPreviousData,
    }),
  );
  const made = data?.list ?? EMPTY;
  // Kept from one key in the title to the next: there may be hundreds of entries.
  const pieces = useMemo(
    () => (list.pieces === null ? piecesOfList(made) : firstPieces(list.pieces, limit)),
    [list.pieces, made, limit],
  );
  const groups = useMemo(
    () => arrangedGroups(pieces, made, !isPlaceholderData),
    [pieces, made, isPlaceholderData],
  );
  const total = list.pieces === null ? (data?.total ?? 0) : countQuotes(list.pieces);
  const shown = countQuotes(pieces);
  const { root, arranging } = useArranging({
    list,
    pieces,
    groups,
    settled: list.pieces !== null || !isPlaceholderData,
    total: list.pieces?.length ?? total + pieces.length - shown,
  });
  const request: ListRequest = {
    ...asked,
    ...(list.pieces === null && {
      selection: { ids: pieces.filter((piece) => typeof piece === 'number') },
    }),
    ...(title !== '' && { title }),
  };
  return (
    <div className={classes['pane']}>
      {format === 'text' && (
        <ListHead
          title={list.title}
          onTitle={list.retitle}
          onAddHeading={arranging.addHeading}
          onUndo={list.undo}
        />
      )}
      <section
        className={classes['preview']}
        ref={root}
        aria-label="Preview"
        // A region that scrolls must be reached by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={arranging.onKeyDown}
      >
        {error && <p role="alert">{explain(error).message}</p>}
        {data && total === 0 && <p>There is nothing to cite: no quote is chosen or found.</p>}
        {data && total > 0 && format === 'text' && (
          <ListPreview list={made} title={title} groups={groups} arranging={arranging} />
        )}
        {data && total > 0 && format !== 'text' && (
          <FilePreview request={request} format={format} />
        )}
        {data && total > shown && (
          <p className={classes['more']}>
            The first {shown} of {inFigures(total)} are shown. Copy and Save take them all.{' '}
            {limit < MOST && (
              <Button
                variant="subtle"
                size="compact-xs"
                onClick={() => setLimit((before) => Math.min(MOST, before + PAGE))}
              >
                Show more
              </Button>
            )}
          </p>
        )}
      </section>
    </div>
  );
}
