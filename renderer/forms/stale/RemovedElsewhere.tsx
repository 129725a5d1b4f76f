import classes from './BothVersions.module.css';

/** Told in the form of something that somebody else has removed meanwhile. Nothing is lost by it. */
export function RemovedElsewhere({ what }: { what: string }) {
  return (
    <div role="alert" className={classes['both']}>
      <p>
        {what} was removed elsewhere while you edited it. Save adds it again, Cancel leaves it
        removed.
      </p>
    </div>
  );
}
