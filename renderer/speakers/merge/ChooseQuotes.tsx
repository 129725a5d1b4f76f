import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { nameOf } from '../../keyboard/useKeys.ts';
import { targetOf } from '../../quotes/list/useListKeys.ts';
import { useIds } from '../../quotes/list/usePages.ts';
import classes from './Merge.module.css';
import { QuoteLine } from './QuoteLine.tsx';
import { ROW_HEIGHT, useQuoteRows, useQuotesOf } from './useQuoteRows.ts';
import { inFigures } from '../../parts/written/figures.ts';

/** Rows that a page key goes over. */
const PAGE = 5;

/** Chooses among the quotes of a speaker: by click or Space, all that are found by Ctrl+A. */
export function ChooseQuotes(props: {
  speakerId: number;
  chosen: ReadonlySet<number>;
  onChange: (chosen: ReadonlySet<number>) => void;
}) {
  const { speakerId, chosen, onChange } = props;
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const [cursor, setCursor] = useState(0);
  const query = useQuotesOf([speakerId], text, source === '' ? [] : [Number(source)]);
  const { scroll, list, total, rowAt, facets } = useQuoteRows(query);
  const ids = useIds(query);
  const at = Math.min(cursor, total - 1);

  const toggle = (index: number) => {
    const id = rowAt(index)?.id;
    setCursor(index);
    if (id === undefined) return;
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  const chooseAll = async () => onChange(new Set([...chosen, ...(await ids.all())]));
  const onKeyDown = (event: KeyboardEvent) => {
    if (nameOf(event.nativeEvent) === 'mod+a') void chooseAll();
    else if (event.key === ' ') toggle(at);
    else {
      const target = targetOf(event.key, at, total, PAGE);
      if (target === null || event.ctrlKey || event.metaKey || event.altKey) return;
      setCursor(target);
      list.scrollToIndex(target);
    }
    event.preventDefault();
  };

  return (
    <>
      <div className={classes['filter']}>
        <TextInput
          label="Find in the quotes"
          placeholder="Words"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          // Enter would split at once.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <NativeSelect
          label="Source"
          value={source}
          data={[
            { value: '', label: 'Any source' },
            ...(facets?.sources ?? []).map(({ id, label, count }) => ({
              value: String(id),
              label: `${label} (${count})`,
            })),
          ]}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <Button variant="default" disabled={total === 0} onClick={() => void chooseAll()}>
          Choose all {inFigures(total)}
        </Button>
      </div>
      <div
        ref={scroll}
        className={classes['quotes']}
        role="listbox"
        aria-label="Quotes of the speaker"
        aria-multiselectable
        aria-activedescendant={at >= 0 ? `split-row-${at}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div style={{ height: list.getTotalSize() }} role="presentation">
          {list.getVirtualItems().map(({ index, start }) => {
            const row = rowAt(index);
            return (
              // The list box has the keys, as its pattern wants; a row needs none of its own.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={index}
                id={`split-row-${index}`}
                role="option"
                aria-selected={row ? chosen.has(row.id) : false}
                aria-setsize={total}
                aria-posinset={index + 1}
                data-cursor={index === at}
                className={classes['row']}
                style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
                onClick={() => toggle(index)}
              >
                <QuoteLine row={row} by={speakerId} />
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
