import { useMediaQuery } from '@mantine/hooks';
import type { Capture } from '../../../contract/captures.ts';
import { FindAgainButton } from '../again/FindAgainButton.tsx';
import { SourceForm } from './SourceForm.tsx';
import classes from './SourceColumn.module.css';

/** The source beside the article; folded away above it where the window is narrow. */
export function SourceColumn({ capture }: { capture: Capture }) {
  const isNarrow = useMediaQuery('(max-width: 1100px)', undefined, {
    getInitialValueInEffect: false,
  });
  const { source } = capture;
  const known = [source.container, source.issued].filter((each) => each !== null).join(', ');
  if (!isNarrow)
    return (
      <section className={classes['column']} aria-label="Source">
        <h2>Source</h2>
        <SourceForm capture={capture} />
        <div className={classes['again']}>
          <FindAgainButton snapshotId={capture.snapshotId} />
        </div>
      </section>
    );
  return (
    <details className={classes['folded']}>
      <summary>Source: {known === '' ? 'nothing known yet' : known}</summary>
      <SourceForm capture={capture} />
      <div className={classes['again']}>
        <FindAgainButton snapshotId={capture.snapshotId} />
      </div>
    </details>
  );
}
