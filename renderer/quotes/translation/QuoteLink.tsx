import type { TranslatedQuote } from '../../../contract/translations.ts';
import { useShowQuote } from '../useShowQuote.ts';
import { QuotedText } from '../wording/QuotedText.tsx';
import classes from './Translation.module.css';

/** The wording of another quote, which opens it. */
export function QuoteLink({ quote, label }: { quote: TranslatedQuote; label: string }) {
  const showQuote = useShowQuote();
  const { id, text, segments, language, trashed } = quote;
  const shown = <QuotedText {...{ text, segments, language }} />;
  if (trashed) return <div className={classes['linked']}>{shown}</div>;
  return (
    <button type="button" className={classes['linked']} onClick={() => void showQuote(id)}>
      <span className="visually-hidden">{label}: </span>
      {shown}
    </button>
  );
}
