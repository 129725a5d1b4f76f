import { TextInput } from '@mantine/core';
import { useState } from 'react';
import classes from './Arrange.module.css';
import type { ShownHeading } from './pieces.ts';
import { RowTools } from './RowTools.tsx';
import type { Arranging } from './useArranging.ts';

function HeadingField({ text, onDone }: { text: string; onDone: (text: string) => void }) {
  const [draft, setDraft] = useState(text);
  return (
    <TextInput
      className={classes['headingField'] ?? ''}
      aria-label="Heading"
      maxLength={2000}
      value={draft}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => onDone(draft)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // Neither closes the dialog, nor hands the list over.
        event.stopPropagation();
        event.preventDefault();
        onDone(event.key === 'Enter' ? draft : text);
      }}
    />
  );
}

/** A heading of the list, which can be moved, edited and taken out. */
export function HeadingRow(props: { heading: ShownHeading; arranging: Arranging }) {
  const { heading, arranging } = props;
  const { at, text } = heading;
  return (
    <div className={classes['row']} {...arranging.drag.rowOf(at)}>
      {arranging.editing === at ? (
        <HeadingField text={text} onDone={(next) => arranging.rename(at, next)} />
      ) : (
        <>
          <RowTools
            at={at}
            label={`heading ${text}`}
            arranging={arranging}
            onEdit={() => arranging.edit(at)}
          />
          <h3 dir="auto" onDoubleClick={() => arranging.edit(at)}>
            {text}
          </h3>
        </>
      )}
    </div>
  );
}
