import { useId } from 'react';
import { yearInWords } from '../../../contract/edtf.ts';
import { countInWords } from '../../quotes/useQuoteKeys.ts';
import { rangeInWords, type Bar, type BarRange } from './bars.ts';
import classes from './Histogram.module.css';
import { useBarRange } from './useBarRange.ts';

/** Height of the highest bar, and of one that is too low to be seen, in units of the drawing. */
const HEIGHT = 40;
const LEAST = 1.5;
/** Width that a bar has of its place. */
const FILLED = 0.82;
/** A few bars do not fill the sidebar: most that each has of its width, in pixels. */
const WIDEST_PX = 26;

const isIn = (range: BarRange | null, index: number) =>
  range === null || (index >= range.first && index <= range.last);

/** What is told below the bars: what the mouse is over, or else what is chosen. */
function reading(bars: Bar[], hovered: number | null, range: BarRange | null): string {
  const told = range ?? (hovered === null ? null : { first: hovered, last: hovered });
  return told === null ? '' : rangeInWords(bars, told);
}

/** Quotes by year as bars, over which a range is chosen by mouse or keyboard. */
export function Histogram(props: {
  bars: Bar[];
  chosen: BarRange | null;
  onChoose: (range: BarRange | null) => void;
}) {
  const { bars, chosen, onChoose } = props;
  const id = useId();
  const { at, dragged, hovered, handlers } = useBarRange(bars, chosen, onChoose);
  const range = dragged ?? chosen;
  const most = Math.max(1, ...bars.map(({ quotes }) => quotes));
  const [first] = bars;
  const last = bars.at(-1);
  return (
    <div className={classes['histogram']} style={{ maxWidth: 16 + bars.length * WIDEST_PX }}>
      <div
        {...handlers}
        className={classes['plot']}
        role="listbox"
        aria-label="Quotes by year. Shift and arrow keys choose a range."
        aria-multiselectable
        aria-orientation="horizontal"
        aria-activedescendant={`${id}-${at}`}
        tabIndex={0}
      >
        <svg viewBox={`0 0 ${bars.length} ${HEIGHT}`} preserveAspectRatio="none" role="none">
          {bars.map(({ from, label, quotes }, index) => {
            const height = quotes === 0 ? 0 : Math.max(LEAST, (quotes / most) * HEIGHT);
            return (
              // The list box has the keys and the pointer, as its pattern wants.
              <g
                key={from}
                id={`${id}-${index}`}
                role="option"
                aria-selected={range !== null && isIn(range, index)}
                aria-label={`${label}: ${countInWords(quotes)}`}
                data-outside={!isIn(range, index) || undefined}
                data-cursor={index === at || undefined}
              >
                <rect className={classes['place']} x={index} width={1} height={HEIGHT} />
                <rect
                  className={classes['bar']}
                  x={index + (1 - FILLED) / 2}
                  y={HEIGHT - height}
                  width={FILLED}
                  height={height}
                />
              </g>
            );
          })}
        </svg>
      </div>
      <div className={classes['legend']} aria-hidden>
        <span>{first && yearInWords(first.from)}</span>
        <span className={classes['reading']}>{reading(bars, hovered, dragged ?? chosen)}</span>
        <span>{last && bars.length > 1 && yearInWords(last.to)}</span>
      </div>
    </div>
  );
}
