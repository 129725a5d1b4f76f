import { IconNote } from '@tabler/icons-react';
import { memo } from 'react';
import type { QuoteRow } from '../../../contract/search.ts';
import { dateInWords } from '../../parts/written/dates.ts';
import { Marked } from '../../parts/Marked.tsx';
import { TagPill } from '../../parts/TagPill.tsx';
import { StatusBadge } from '../../verification/StatusBadge.tsx';
import { KIND_WORDS } from '../words.ts';
import classes from './QuoteList.module.css';

function Speakers({ row }: { row: QuoteRow }) {
  if (row.speakers.length === 0) return <span className={classes['nobody']}>Nobody named</span>;
  return row.speakers.map((speaker, index) => (
    <span key={speaker.id}>
      {index > 0 && ', '}
      <bdi>
        <Marked text={speaker.display} marks={row.marks.speakers[index] ?? []} />
      </bdi>
    </span>
  ));
}

/** Words taken over stand between marks, unless they bring marks of their own, as mixed ones do somewhere. */
function hasMarks({ kind, text, cut }: QuoteRow): boolean {
  if (kind === 'mixed') return !/["“„«]/u.test(text);
  return kind === 'direct' && (cut.before || !/^["“„«]/u.test(text));
}

/** The day it was said, or else, so told, the one on which its source came out. */
function RowDate({ row: { saidOn, source } }: { row: QuoteRow }) {
  const issued = source?.issued ?? null;
  if (saidOn !== null) return dateInWords(saidOn);
  return issued === null ? null : <>published {dateInWords(issued)}</>;
}

/** What one row shows: who, when, the wording, and where it stands. */
export const QuoteItem = memo(function QuoteItem({ row }: { row: QuoteRow }) {
  const { source } = row;
  const container = source?.container ?? null;
  return (
    <>
      <div className={classes['top']}>
        <span className={classes['speakers']}>
          <Speakers row={row} />
        </span>
        <span className={classes['date']}>
          <RowDate row={row} />
        </span>
      </div>
      <p dir="auto" className={classes['wording']}>
        {row.cut.before && <span className={classes['cut']}>… </span>}
        <span className={classes['quoted']} data-marks={hasMarks(row)}>
          <span className={classes['words']}>
            <Marked text={row.text} marks={row.marks.text} />
          </span>
        </span>
        {row.cut.after && <span className={classes['cut']}> …</span>}
      </p>
      {row.note && (
        <p className={classes['note']}>
          Note:{' '}
          <bdi>
            <Marked text={row.note.text} marks={row.note.marks} />
          </bdi>
        </p>
      )}
      <div className={classes['meta']}>
        <span className={classes['kind']}>{KIND_WORDS[row.kind]}</span>
        {row.status !== 'unchecked' && <StatusBadge status={row.status} />}
        {source ? (
          <span className={classes['source']}>
            {container !== null && (
              <>
                <bdi>{container}</bdi>,{' '}
              </>
            )}
            <bdi>
              <Marked text={source.title} marks={row.marks.source} />
            </bdi>
          </span>
        ) : (
          <span className={classes['source']}>No source</span>
        )}
        {row.attestations > 1 && (
          <span className={classes['fixed']}>+{row.attestations - 1} more</span>
        )}
        {row.tags.slice(0, 3).map((tag) => (
          <TagPill key={tag.id} name={tag.name} colour={tag.colour} />
        ))}
        {row.tags.length > 3 && <span>+{row.tags.length - 3}</span>}
        {row.hasNote && <IconNote size={14} stroke={1.75} aria-label="Has a note" />}
      </div>
    </>
  );
});
