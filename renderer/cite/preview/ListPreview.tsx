import type { CitationList } from '../../../contract/citations.ts';
import { Entry } from './Entry.tsx';
import { shownGroups } from './entry-pieces.ts';
import classes from './Preview.module.css';
import { Runs } from './Runs.tsx';

/** The list as it will stand on the page: citations in their groups, then the works cited. */
export function ListPreview({ list }: { list: CitationList }) {
  return (
    <div className={classes['page']}>
      {shownGroups(list).map(({ heading, entries }) => (
        <section key={heading} {...(heading !== null && { 'aria-label': heading })}>
          {heading !== null && <h3>{heading}</h3>}
          <ol className={classes['entries']}>
            {entries.map((shown) => (
              <Entry key={shown.entry.quoteId} shown={shown} />
            ))}
          </ol>
        </section>
      ))}
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
