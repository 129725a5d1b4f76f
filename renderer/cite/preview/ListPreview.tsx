import type { CitationList } from '../../../contract/citations.ts';
import arrange from '../arrange/Arrange.module.css';
import { HeadingRow } from '../arrange/HeadingRow.tsx';
import type { ArrangedGroup, ShownQuote } from '../arrange/pieces.ts';
import { RowTools } from '../arrange/RowTools.tsx';
import type { Arranging } from '../arrange/useArranging.ts';
import { Entry } from './Entry.tsx';
import classes from './Preview.module.css';
import { Runs } from './Runs.tsx';

function QuoteRow({ quote, arranging }: { quote: ShownQuote; arranging: Arranging }) {
  const { at, shown } = quote;
  const words = shown?.entry.quotation.map(({ text }) => text).join('') ?? 'quote';
  return (
    <li className={`${classes['entry']} ${arrange['row']}`} {...arranging.drag.rowOf(at)}>
      <RowTools at={at} label={words} arranging={arranging} />
      {shown === null ? <p className={classes['coming']}>…</p> : <Entry shown={shown} />}
    </li>
  );
}

/** The list as it will stand on the page: citations in their groups, then the works cited. */
export function ListPreview(props: {
  list: CitationList;
  title: string;
  groups: readonly ArrangedGroup[];
  arranging: Arranging;
}) {
  const { list, title, groups, arranging } = props;
  return (
    <div className={classes['page']}>
      {title !== '' && <h2 dir="auto">{title}</h2>}
      {groups.map(({ heading, quotes }) => (
        <section
          key={heading ? `heading ${heading.at}` : 'first'}
          {...(heading && { 'aria-label': heading.text })}
        >
          {heading && <HeadingRow heading={heading} arranging={arranging} />}
          <ol className={classes['entries']}>
            {quotes.map((quote) => (
              <QuoteRow key={quote.id} quote={quote} arranging={arranging} />
            ))}
          </ol>
        </section>
      ))}
      <output className="visually-hidden">{arranging.said}</output>
      {list.bibliography.length > 0 && (
        <section aria-label={list.bibliographyHeading}>
          <h3>{list.bibliographyHeading}</h3>
          <ul className={classes['works']}>
            {list.bibliography.map((runs) => (
              <li key={runs.map(({ text }) => text).join('')}>
                <Runs runs={runs} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
