import type { Facets } from '../../../contract/search.ts';
import { useView } from '../../app/view-state.tsx';
import { DateField } from '../../forms/DateField.tsx';
import { countInWords } from '../../quotes/useQuoteKeys.ts';
import { barsOf, barsWithin, datesOf } from './bars.ts';
import classes from './Facets.module.css';
import { FoldingGroup } from './FoldingGroup.tsx';
import { Histogram } from './Histogram.tsx';

/** Filter by the day on which it was said: from, to, or a range of years. */
export function YearFacet({ years }: { years: Facets['years'] }) {
  const { filters, filter } = useView();
  const { saidFrom, saidTo } = filters;
  const bars = barsOf(years);
  const isSet = saidFrom !== null || saidTo !== null;
  const unknown = years.find(({ year }) => year === null)?.count ?? 0;
  if (bars.length === 0 && !isSet) return null;
  return (
    <FoldingGroup
      title="Said"
      chosen={isSet ? 1 : 0}
      onClear={() => filter({ saidFrom: null, saidTo: null })}
    >
      {bars.length > 0 && (
        <Histogram
          bars={bars}
          chosen={barsWithin(bars, saidFrom, saidTo)}
          onChoose={(range) =>
            filter(range === null ? { saidFrom: null, saidTo: null } : datesOf(bars, range))
          }
        />
      )}
      <div className={classes['range']}>
        <DateField
          label="Said from"
          value={saidFrom}
          onChange={(day) => filter({ saidFrom: day })}
        />
        <DateField label="Said to" value={saidTo} onChange={(day) => filter({ saidTo: day })} />
      </div>
      {unknown > 0 && <p className={classes['unknown']}>{countInWords(unknown)} without a year.</p>}
    </FoldingGroup>
  );
}
