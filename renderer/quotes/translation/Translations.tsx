import type { TranslatedQuote } from '../../../contract/translations.ts';
import { languageName } from '../wording/language-tag.ts';
import { QuoteLink } from './QuoteLink.tsx';
import classes from './Translation.module.css';

/** What was made of an original in other languages. */
export function Translations({ translations }: { translations: readonly TranslatedQuote[] }) {
  if (translations.length === 0) return null;
  return (
    <section className={classes['translations']} aria-label="Translations">
      {translations.map((each) => (
        <div key={each.id}>
          <h3>
            {['Translation', languageName(each.language)].filter(Boolean).join(', ')}
            {each.translator !== null && (
              <span className={classes['quiet']}> by {each.translator}</span>
            )}
          </h3>
          <QuoteLink quote={each} label="Open the translation" />
        </div>
      ))}
    </section>
  );
}
