import { useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import type { CitationList } from '../../../contract/citations.ts';
import { shownGroups, type ShownEntry } from '../preview/entry-pieces.ts';
import { Runs } from '../preview/Runs.tsx';
import './print.css';
import { putRunningHead } from './running-head.ts';

function Entry({ shown }: { shown: ShownEntry }) {
  const { entry, note, after } = shown;
  const named = entry.speaker !== null && `${entry.speaker}: `;
  const quotation = (
    <>
      <Runs runs={entry.quotation} />
      <Runs runs={after} />
      {note !== null && <sup>{note}</sup>}
    </>
  );
  if (!entry.block) {
    return (
      <p className="print-entry">
        {named}
        {quotation}
      </p>
    );
  }
  return (
    <>
      {named !== false && <p>{named}</p>}
      <blockquote>{quotation}</blockquote>
    </>
  );
}

/**
 * A whole list as it is printed, notes behind it; on screen there is nothing to be seen of it.
 *
 * @param props.onShown - Called once it can be printed.
 */
export function PrintPage(props: { list: CitationList; onShown: () => void }) {
  const { list } = props;
  const title = list.title ?? 'Quotes';
  const groups = shownGroups(list);
  const noted = groups.flatMap(({ entries }) => entries.filter(({ note }) => note !== null));
  const onShown = useEffectEvent(() => props.onShown());
  useEffect(() => {
    const takeAway = putRunningHead(title);
    onShown();
    return takeAway;
  }, [title]);
  return createPortal(
    <article className="print-page">
      <h1 dir="auto">{title}</h1>
      {groups.map(({ heading, entries }, index) => (
        // Groups have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={index}>
          {heading !== null && <h2 dir="auto">{heading}</h2>}
          {entries.map((shown) => (
            <Entry key={shown.entry.quoteId} shown={shown} />
          ))}
        </section>
      ))}
      {noted.length > 0 && (
        <section className="print-notes">
          <h2>Notes</h2>
          {noted.map(({ entry, note }) => (
            <p key={note}>
              {note}. <Runs runs={entry.citation} />
            </p>
          ))}
        </section>
      )}
      {list.bibliography.length > 0 && (
        <section className="print-works">
          <h2>{list.bibliographyHeading}</h2>
          {list.bibliography.map((runs) => (
            <p key={runs.map(({ text }) => text).join('')}>
              <Runs runs={runs} />
            </p>
          ))}
        </section>
      )}
    </article>,
    document.body,
  );
}
