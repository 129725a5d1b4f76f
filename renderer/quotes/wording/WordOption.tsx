import type { PointerEvent } from 'react';
import { markInWords } from './mark-words.ts';
import type { Unit } from './units.ts';
import classes from './Wording.module.css';

/** How a mark looks among the words that can be chosen. */
function lookOf({ mark, inserted }: Unit): string | undefined {
  if (inserted) return classes['inserted'];
  if (mark === null) return undefined;
  if (mark.type === 'omitted') return classes['leftOut'];
  return mark.type === 'sic' ? classes['wrong'] : classes['stressed'];
}

function Words({ unit, isRunEnd }: { unit: Unit; isRunEnd: boolean }) {
  const { text, mark, inserted } = unit;
  if (inserted) {
    return (
      <>
        <span className="visually-hidden">inserted: </span>[{text}]
      </>
    );
  }
  return (
    <>
      {mark?.type === 'omitted' ? <s>{text}</s> : text}
      {mark && <span className="visually-hidden">({markInWords(mark)})</span>}
      {isRunEnd && mark?.type === 'sic' && (
        <span className={classes['sic']} aria-hidden>
          {' '}
          [sic]
        </span>
      )}
      {isRunEnd && mark?.type === 'emphasis' && (
        <span className={classes['by']} aria-hidden>
          {mark.by === 'me' ? ' [mine]' : ' [source]'}
        </span>
      )}
    </>
  );
}

/** One stop of the keyboard among the words. */
export function WordOption(props: {
  id: string;
  unit: Unit;
  isFocus: boolean;
  isChosen: boolean;
  isRunEnd: boolean;
  onPointer: (event: PointerEvent) => void;
}) {
  const { id, unit, isFocus, isChosen, isRunEnd, onPointer } = props;
  const look = lookOf(unit);
  return (
    <>
      {unit.gap}
      <span
        id={id}
        role="option"
        aria-selected={isChosen}
        data-focus={isFocus}
        className={[classes['word'], look].filter(Boolean).join(' ')}
        onPointerDown={onPointer}
        onPointerEnter={onPointer}
      >
        <Words unit={unit} isRunEnd={isRunEnd} />
      </span>
    </>
  );
}
