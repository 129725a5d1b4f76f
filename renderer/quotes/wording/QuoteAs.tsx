import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Quote } from '../../../contract/quotes.ts';
import type { SegmentChange, SegmentMark } from '../../../contract/segments.ts';
import { useClient } from '../../app/client.tsx';
import { useAct } from '../../app/notices.tsx';
import { nameOf } from '../../keyboard/useKeys.ts';
import { spanOf } from './caret.ts';
import { InsertField } from './InsertField.tsx';
import { languageTag } from './language-tag.ts';
import { changeInWords } from './mark-words.ts';
import { QuoteAsBar } from './QuoteAsBar.tsx';
import { type Unit, unitsOf } from './units.ts';
import { useWordCaret } from './useWordCaret.ts';
import classes from './Wording.module.css';
import { WordOption } from './WordOption.tsx';

/** Where words are about to be inserted. */
interface Inserting {
  at: number;
  initial: string;
  place: string;
}

/** The change that takes away what the chosen units are marked as. */
function clearing(chosen: readonly Unit[]): SegmentChange | null {
  const [only] = chosen;
  if (only?.inserted && chosen.length === 1) return { do: 'insert', at: only.start, text: '' };
  // One word stands for all that is marked with it.
  if (only?.mark && chosen.length === 1) return { do: 'clear', span: only.run };
  const span = spanOf(chosen);
  return span && { do: 'clear', span };
}

/** The wording word by word: words are chosen, and then quoted as something else than said. */
export function QuoteAs({ quote, onLeave }: { quote: Quote; onLeave: () => void }) {
  const { id: quoteId, text, language } = quote;
  const client = useClient();
  const act = useAct();
  const list = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const [inserting, setInserting] = useState<Inserting | null>(null);
  const units = unitsOf(quote.segments ?? [{ type: 'said', text }], languageTag(language) ?? null);
  const { index, first, last, onKey, onPointer } = useWordCaret(units, list);
  const chosen = units.slice(first, last + 1);
  const words = chosen.map((unit, at) => (at === 0 ? '' : unit.gap) + unit.text).join('');
  useEffect(() => list.current?.focus(), []);

  const change = (each: SegmentChange) =>
    act(() => client.segments.change({ quoteId, text, change: each }), changeInWords(each, words));
  const mark = (as: SegmentMark) => {
    const span = spanOf(chosen);
    if (span) void change({ do: 'mark', span, as });
  };
  const clear = () => {
    const each = clearing(chosen);
    if (each) void change(each);
  };
  const insert = (before: boolean) => {
    const [unit, other] = [chosen.at(before ? 0 : -1), units[before ? first - 1 : last + 1]];
    if (!unit) return;
    const at = before ? unit.start : unit.end;
    const there = [unit, other].find((each) => each?.inserted && each.start === at);
    const place = unit.inserted ? '' : `${before ? 'before' : 'after'} “${unit.text}”`;
    setInserting({ at, initial: there?.text ?? '', place });
  };
  const back = () => {
    setInserting(null);
    list.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const name = nameOf(event.nativeEvent);
    const commands: Record<string, () => void> = {
      o: () => mark({ type: 'omitted' }),
      s: () => mark({ type: 'sic' }),
      e: () => mark({ type: 'emphasis', by: event.shiftKey ? 'source' : 'me' }),
      i: () => insert(event.shiftKey),
      Delete: clear,
      Backspace: clear,
      Escape: onLeave,
    };
    const run = commands[name];
    if (!run && !onKey(event)) return;
    event.preventDefault();
    run?.();
  };

  return (
    <div className={classes['mode']}>
      <QuoteAsBar mark={mark} insert={() => insert(false)} clear={clear} leave={onLeave} />
      <div
        ref={list}
        role="listbox"
        aria-label="Words of the quote"
        aria-multiselectable
        aria-orientation="horizontal"
        aria-activedescendant={units.length > 0 ? `${prefix}${index}` : undefined}
        tabIndex={0}
        dir="auto"
        lang={languageTag(language)}
        className={classes['words']}
        onKeyDown={onKeyDown}
      >
        {units.map((unit, at) => (
          <WordOption
            key={`${unit.start}${unit.inserted ? 'i' : ''}`}
            id={`${prefix}${at}`}
            unit={unit}
            isFocus={at === index}
            isChosen={first <= at && at <= last}
            // Behind the last of a run it is told what all of it is.
            isRunEnd={units[at + 1]?.run !== unit.run}
            onPointer={(event) => onPointer(event, at)}
          />
        ))}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {chosen.length > 1 ? `${chosen.length} words chosen` : ''}
      </p>
      {inserting ? (
        <InsertField
          {...inserting}
          onCancel={back}
          onInsert={(own) => {
            void change({ do: 'insert', at: inserting.at, text: own });
            back();
          }}
        />
      ) : (
        <p className={classes['hint']}>
          Arrow keys move by word, with Shift they choose several. The verbatim words stay as they
          are.
        </p>
      )}
    </div>
  );
}
