import type { CitationList } from '../../../contract/citations.ts';
import { Entry } from './Entry.tsx';
import classes from './Preview.module.css';
import { Runs } from './Runs.tsx';

/** The list as it will stand on the page: citations in their groups, then the works cited. */
export function ListPreview(props: { list: CitationList; speakerInProse: boolean }) {
  const { list, speakerInProse } = props;
  const starts = list.groups.map((_, index) =>
    list.groups.slice(0, index).reduce((sum, { entries }) => sum + entries.length, 1),
  );
  return (
    <div className={classes['page']}>
      {list.groups.map(({ heading, entries }, group) => (
        <section key={heading ?? group} {...(heading !== null && { 'aria-label': heading })}>
          {heading !== null && <h3>{heading}</h3>}
          <ol className={classes['entries']}>
            {entries.map((entry, index) => (
              <Entry
                key={entry.quoteId}
                entry={entry}
                note={list.notes ? (starts[group] ?? 1) + index : null}
                speakerInProse={speakerInProse}
              />
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
