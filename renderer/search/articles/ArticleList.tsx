import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useView } from '../../app/view-state.tsx';
import { isFocusLost } from '../../keyboard/focus-list.ts';
import { targetOf } from '../../quotes/list/useListKeys.ts';
import { ArticleItem, startOf } from './ArticleItem.tsx';
import classes from './Articles.module.css';
import { useArticleRows } from './useArticles.ts';

/** Height of a row before it is measured, in pixels. */
const ROW_HEIGHT = 150;

/** The articles that a search finds, of which only those on show exist. */
export function ArticleList(props: {
  text: string;
  total: number;
  /** False while they are still those of the search before. */
  settled: boolean;
  /** The row under the keyboard at first. */
  row: number;
}) {
  const { text, total, settled, row: first } = props;
  const { show } = useView();
  const scroll = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState(first);
  const [known, setKnown] = useState(text);
  // Another search is looked at from its beginning.
  if (text !== known) {
    setKnown(text);
    setCursor(0);
  }
  const at = Math.min(cursor, total - 1);
  const list = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 4,
    rangeExtractor: (range) => {
      const visible = defaultRangeExtractor(range);
      // The row that `aria-activedescendant` names must exist.
      return visible.includes(at) ? visible : [...visible, at].toSorted((a, b) => a - b);
    },
  });
  const range = list.range ?? { startIndex: 0, endIndex: 0 };
  const rowAt = useArticleRows(text, total, { first: range.startIndex, last: range.endIndex });
  const { scrollToIndex } = list;
  useEffect(() => scrollToIndex(at), [at, scrollToIndex]);
  // Back from a text the keyboard is nowhere.
  useEffect(() => {
    if (isFocusLost()) scroll.current?.focus({ preventScroll: true });
  }, []);

  const open = (index: number, start?: number) => {
    const row = rowAt(index);
    if (!row) return;
    const [excerpt] = row.excerpts;
    show({
      place: {
        at: 'article',
        snapshotId: row.snapshotId,
        start: start ?? (excerpt ? startOf(excerpt) : 0),
        search: text,
        back: { at: 'articles', row: index },
      },
    });
  };
  return (
    <div
      ref={scroll}
      className={classes['scroll']}
      data-old={!settled}
      role="listbox"
      aria-label="Articles"
      aria-activedescendant={`article-row-${at}`}
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const page = Math.max(1, range.endIndex - range.startIndex - 1);
        const target = targetOf(event.key, at, total, page);
        if (target !== null) setCursor(target);
        else if (event.key === 'Enter') open(at);
        else return;
        event.preventDefault();
      }}
    >
      <div className={classes['rows']} style={{ height: list.getTotalSize() }} role="presentation">
        {list.getVirtualItems().map(({ index, start }) => {
          const row = rowAt(index);
          return (
            // The list box has the keys, as its pattern wants; a row needs none of its own.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={index}
              ref={list.measureElement}
              data-index={index}
              id={`article-row-${index}`}
              className={classes['row']}
              role="option"
              aria-selected={index === at}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => open(index)}
            >
              {row ? (
                <ArticleItem row={row} onOpen={(place) => open(index, place)} />
              ) : (
                <div className={classes['empty']} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
