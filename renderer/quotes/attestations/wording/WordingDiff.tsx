import { Fragment, useMemo, useState } from 'react';
import { compareWordings, type ComparedRun, shortenRun } from './compare-wordings.ts';
import classes from './WordingDiff.module.css';

/** Words for those who hear the text; they set no direction for it. */
function Heard({ children }: { children: string }) {
  return <bdi className={`visually-hidden ${classes['heard']}`}>{children}</bdi>;
}

function Same(props: { text: string; isFirst: boolean; isLast: boolean; follows: boolean }) {
  const { text, isFirst, isLast, follows } = props;
  const [whole, setWhole] = useState(false);
  const shortened = whole ? null : shortenRun(text, isFirst, isLast);
  return (
    <>
      {follows && <Heard>; then: </Heard>}
      {shortened === null ? (
        text
      ) : (
        <>
          {shortened.before}{' '}
          <button
            type="button"
            className={classes['hidden']}
            aria-label={`Show ${shortened.hidden} words that are alike`}
            onClick={() => setWhole(true)}
          >
            <bdi>… {shortened.hidden} words alike …</bdi>
          </button>{' '}
          {shortened.after}
        </>
      )}
    </>
  );
}

function Changed({ run }: { run: ComparedRun }) {
  const isLeftOut = run.kind === 'left-out';
  const Mark = isLeftOut ? 'del' : 'ins';
  return (
    <Mark className={classes[run.kind]} data-quiet={run.quiet || undefined}>
      <Heard>{isLeftOut ? ' left out: ' : ' put in: '}</Heard>
      {run.text}
    </Mark>
  );
}

/** The wording of a place, with what it leaves out and puts in beside the wording of the quote. */
export function WordingDiff(props: { wording: string; exact: string }) {
  const { wording, exact } = props;
  const runs = useMemo(() => compareWordings(wording, exact), [wording, exact]);
  return (
    <div className={classes['diff']}>
      <p className={classes['label']}>Worded here:</p>
      <p dir="auto" className={classes['text']}>
        {runs === null && exact}
        {runs?.map((run, index) => (
          <Fragment key={run.at}>
            {run.kind === 'same' ? (
              <Same
                text={run.text}
                isFirst={index === 0}
                isLast={index === runs.length - 1}
                follows={index > 0}
              />
            ) : (
              <Changed run={run} />
            )}
          </Fragment>
        ))}
      </p>
    </div>
  );
}
