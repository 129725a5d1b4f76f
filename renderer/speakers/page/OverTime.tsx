import { Button } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import type { SpeakerPage } from '../../../contract/speaker-page.ts';
import { Section } from '../../parts/Section.tsx';
import { countInWords } from '../../quotes/useQuoteKeys.ts';
import { barsOf, type Bar } from './bars.ts';
import classes from './SpeakerPage.module.css';
import { inFigures } from '../../parts/written/figures.ts';

/** Labels that fit below the bars. */
const LABELS = 8;

/** Moves the keyboard among the bars; one of them is reached with Tab. */
function onArrow(event: KeyboardEvent<HTMLOListElement>): void {
  const bars = [...event.currentTarget.querySelectorAll('button')];
  const at = bars.findIndex((bar) => bar === document.activeElement);
  const targets: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    Home: 0,
    End: bars.length - 1,
  };
  const target = bars[targets[event.key] ?? -1];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function Bars({ bars, onShow }: { bars: Bar[]; onShow: (date: string) => void }) {
  const [current, setCurrent] = useState(bars.at(-1)?.date);
  const most = Math.max(1, ...bars.map(({ quotes }) => quotes));
  const every = Math.ceil(bars.length / LABELS);
  const last = bars.length - 1;
  return (
    <ol className={classes['bars']} aria-label="Quotes over time" onKeyDown={onArrow}>
      {bars.map(({ date, label, quotes }, index) => (
        <li key={date}>
          <button
            type="button"
            className={classes['bar']}
            title={`${label}: ${countInWords(quotes)}`}
            tabIndex={date === current ? 0 : -1}
            onFocus={() => setCurrent(date)}
            onClick={() => onShow(date)}
          >
            <span className="visually-hidden">
              {label}: {countInWords(quotes)}
            </span>
            <span aria-hidden style={{ height: `${(quotes / most) * 100}%` }} />
          </button>
          <span className={classes['tick']} aria-hidden>
            {(last - index) % every === 0 && label}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Table({ bars, onShow }: { bars: Bar[]; onShow: (date: string) => void }) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">Said</th>
          <th scope="col">Quotes</th>
        </tr>
      </thead>
      <tbody>
        {bars
          .filter(({ quotes }) => quotes > 0)
          .map(({ date, label, quotes }) => (
            <tr key={date}>
              <th scope="row">
                <button type="button" className={classes['link']} onClick={() => onShow(date)}>
                  {label}
                </button>
              </th>
              <td>{inFigures(quotes)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** How many quotes there are of each year or month, as bars or as a table. */
export function OverTime(props: {
  months: SpeakerPage['months'];
  /** Shows the quotes of a year or month. */
  onShow: (date: string) => void;
}) {
  const { months, onShow } = props;
  const [asTable, setAsTable] = useState(false);
  const bars = barsOf(months);
  const unknown = months.find(({ year }) => year === null)?.quotes ?? 0;
  return (
    <Section
      title="Over time"
      action={
        bars.length > 0 && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            As a table
          </Button>
        )
      }
    >
      {bars.length === 0 && <p className={classes['quiet']}>No quote has a day yet.</p>}
      {bars.length > 0 && !asTable && <Bars bars={bars} onShow={onShow} />}
      {bars.length > 0 && asTable && <Table bars={bars} onShow={onShow} />}
      {unknown > 0 && bars.length > 0 && (
        <p className={classes['quiet']}>{countInWords(unknown)} without a day.</p>
      )}
    </Section>
  );
}
