import { useView } from '../app/view-state.tsx';
import { yearInWords } from '../../contract/edtf.ts';
import type { Facets } from '../../contract/search.ts';
import { DateField } from '../forms/DateField.tsx';
import { edtfYear } from '../parts/dates.ts';
import { FoldingGroup } from './FacetGroup.tsx';
import classes from './Filters.module.css';

/** Years that are shown, the latest first. */
const SHOWN = 8;

/** Filter by the day on which it was said: from, to, or one click on a year. */
export function YearFacet({ years }: { years: Facets['years'] }) {
  const { filters, filter } = useView();
  const { saidFrom, saidTo } = filters;
  const known = years
    .flatMap(({ year, count }) => (year === null ? [] : [{ year, count }]))
    .toReversed()
    .slice(0, SHOWN);
  if (known.length === 0 && saidFrom === null && saidTo === null) return null;
  const most = Math.max(1, ...known.map(({ count }) => count));
  return (
    <FoldingGroup title="Said">
      <div className={classes['range']}>
        <DateField
          label="Said from"
          value={saidFrom}
          onChange={(day) => filter({ saidFrom: day })}
        />
        <DateField label="Said to" value={saidTo} onChange={(day) => filter({ saidTo: day })} />
      </div>
      {known.map(({ year, count }) => {
        const text = edtfYear(year);
        const pressed = saidFrom === text && saidTo === text;
        return (
          <button
            key={text}
            type="button"
            className={classes['year']}
            aria-pressed={pressed}
            onClick={() =>
              filter(pressed ? { saidFrom: null, saidTo: null } : { saidFrom: text, saidTo: text })
            }
          >
            <span>
              <span className="visually-hidden">Said in </span>
              {yearInWords(year)}
            </span>
            <span className={classes['bar']} style={{ width: `${(count / most) * 100}%` }} />
            <span className={classes['count']}>{count.toLocaleString()}</span>
          </button>
        );
      })}
    </FoldingGroup>
  );
}
