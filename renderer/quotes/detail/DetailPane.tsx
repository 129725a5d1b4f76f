import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useApi } from '../../app/client.tsx';
import { explain } from '../../app/explain.ts';
import { focusList } from '../../keyboard/focus-list.ts';
import { useSelection } from '../selection.tsx';
import { ChosenQuotes } from './ChosenQuotes.tsx';
import classes from './Detail.module.css';
import { DetailHead } from './DetailHead.tsx';
import { QuoteDetail } from './QuoteDetail.tsx';
import { Resizer, WIDTHS } from './Resizer.tsx';

/** The pane beside the list: the quote under the keyboard, or what can be done with several. */
export function DetailPane(props: { quoteId: number; isOverlay: boolean; onClose: () => void }) {
  const { quoteId, isOverlay, onClose } = props;
  const { ids } = useSelection();
  const [width, setWidth] = useLocalStorage({
    key: 'dixit.detail-width',
    defaultValue: WIDTHS.usual,
    getInitialValueInEffect: false,
  });
  const {
    data: quote,
    error,
    isPlaceholderData,
  } = useQuery(
    useApi().quotes.get.queryOptions({
      input: { id: quoteId },
      placeholderData: keepPreviousData,
    }),
  );
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    pane.current?.scrollTo(0, 0);
  }, [quoteId]);
  const close = () => {
    onClose();
    focusList();
  };

  return (
    <>
      {!isOverlay && <Resizer width={width} onChange={setWidth} />}
      <aside
        ref={pane}
        id="quote-detail"
        aria-label="Quote"
        tabIndex={-1}
        // Until the next quote is there the one before is shown, and nothing may be done to it.
        inert={isPlaceholderData}
        className={isOverlay ? classes['overlay'] : classes['pane']}
        style={isOverlay ? undefined : { width }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) close();
        }}
      >
        {ids.size > 1 ? (
          <ChosenQuotes />
        ) : (
          <>
            {quote && (
              <>
                <DetailHead quote={quote} onClose={isOverlay ? close : null} />
                <QuoteDetail key={quote.id} quote={quote} />
              </>
            )}
            {!quote && error && <p role="alert">{explain(error).message}</p>}
          </>
        )}
      </aside>
    </>
  );
}
