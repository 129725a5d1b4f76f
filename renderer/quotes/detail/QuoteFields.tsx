import type { Quote, QuoteDraft } from '../../../contract/quotes.ts';
import { dateInWords, dateToWrite } from '../../parts/dates.ts';
import { Editable } from '../../forms/Editable.tsx';
import { EditableChoice } from '../../forms/EditableChoice.tsx';
import { KIND_WORDS, MODE_WORDS } from '../words.ts';
import classes from './Detail.module.css';

/** An empty field is no value. */
function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** The small facts of a quote. */
export function QuoteFields(props: {
  quote: Quote;
  edit: (changes: Partial<QuoteDraft>) => Promise<unknown>;
}) {
  const { quote, edit } = props;
  return (
    <dl className={classes['fields']}>
      <dt>Said on</dt>
      <dd>
        <Editable
          name="saidOn"
          label="Said on"
          value={dateToWrite(quote.saidOn)}
          placeholder="Add a date, as 2025-12-29"
          onSave={(text) => edit({ saidOn: orNull(text) })}
        >
          {quote.saidOn === null ? null : dateInWords(quote.saidOn)}
        </Editable>
      </dd>
      <dt>Kind</dt>
      <dd>
        <EditableChoice
          label="Kind"
          value={quote.kind}
          choices={KIND_WORDS}
          onSave={async (kind) => kind && (await edit({ kind }))}
        />
      </dd>
      <dt>Channel</dt>
      <dd>
        <EditableChoice
          label="Channel"
          value={quote.mode}
          choices={MODE_WORDS}
          none="Not known"
          onSave={(mode) => edit({ mode })}
        />
      </dd>
      <dt>To whom</dt>
      <dd>
        <Editable
          name="addressee"
          label="To whom"
          value={quote.addressee ?? ''}
          placeholder="Add an addressee"
          onSave={(text) => edit({ addressee: orNull(text) })}
        />
      </dd>
      <dt>Language</dt>
      <dd>
        <Editable
          name="language"
          label="Language"
          value={quote.language ?? ''}
          placeholder="Add a language, as en or uk"
          onSave={(text) => edit({ language: orNull(text) })}
        />
      </dd>
    </dl>
  );
}
