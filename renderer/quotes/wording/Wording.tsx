import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Quote } from '../../../contract/quotes.ts';
import { Editable } from '../../forms/Editable.tsx';
import { Original } from '../translation/Original.tsx';
import { OriginalForm } from '../translation/OriginalForm.tsx';
import { Translations } from '../translation/Translations.tsx';
import { QuoteAs } from './QuoteAs.tsx';
import { QuotedText } from './QuotedText.tsx';
import classes from './Wording.module.css';

/** Longest wording that is offered word by word, in UTF-16 units: some 8,000 words. */
const LONGEST = 50_000;

/** The wording as it is quoted, to be edited in place, with the original of a translation beside. */
export function Wording(props: {
  quote: Quote;
  /** Is given the new words and those that were seen when the edit began. */
  onSave: (text: string, seen: string) => Promise<unknown>;
}) {
  const { quote, onSave } = props;
  const { text, segments, language, original } = quote;
  const [mode, setMode] = useState<'quote-as' | 'original' | null>(null);
  const [isOpen, setOpen] = useState(false);
  const quoteAs = useRef<HTMLButtonElement>(null);
  const takesFocus = useRef(false);
  useEffect(() => {
    if (mode !== null || !takesFocus.current) return;
    takesFocus.current = false;
    quoteAs.current?.focus();
  }, [mode]);
  const leave = () => {
    takesFocus.current = true;
    setMode(null);
  };
  const hasOmissions = segments?.some(({ type }) => type === 'omitted') === true;
  const toggle = () => setOpen(!isOpen);

  return (
    <div className={classes['wording']}>
      <div className={classes['beside']} data-sides={original ? 2 : 1}>
        <div>
          {mode === 'quote-as' ? (
            <QuoteAs quote={quote} onLeave={leave} />
          ) : (
            <Editable
              name="text"
              label="Wording"
              value={text}
              placeholder="No wording"
              lines
              className={classes['field']}
              onSave={onSave}
            >
              <QuotedText {...{ text, segments, language, isOpen }} onToggle={toggle} />
            </Editable>
          )}
          {mode === null && (
            <div className={classes['tools']}>
              {text.length <= LONGEST && (
                <Button
                  ref={quoteAs}
                  variant="subtle"
                  size="compact-xs"
                  onClick={() => setMode('quote-as')}
                >
                  Quote as…
                </Button>
              )}
              {hasOmissions && (
                <Button variant="subtle" size="compact-xs" aria-expanded={isOpen} onClick={toggle}>
                  {isOpen ? 'Hide what is left out' : 'Show what is left out'}
                </Button>
              )}
              {!original && (
                <Button variant="subtle" size="compact-xs" onClick={() => setMode('original')}>
                  Add the original…
                </Button>
              )}
            </div>
          )}
        </div>
        {original && <Original quote={quote} original={original} />}
      </div>
      {mode === 'original' && <OriginalForm quote={quote} onClose={leave} />}
      <Translations translations={quote.translations} />
    </div>
  );
}
