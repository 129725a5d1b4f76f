import type { Quote, QuoteDraft } from '../../../contract/quotes.ts';
import { EdtfDate, type Seen } from '../../../contract/shapes.ts';
import { dateInWords, dateToWrite } from '../../parts/written/dates.ts';
import { Editable } from '../../forms/Editable.tsx';
import { EditableChoice } from '../../forms/EditableChoice.tsx';
import { KIND_WORDS, MODE_WORDS } from '../words.ts';
import classes from './Detail.module.css';

/** A date as it was shown, which may be in words. */
const WrittenDate = EdtfDate.nullable();

/** An empty field is no value. */
function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** The small facts of a quote. */
export function QuoteFields(props: {
  quote: Quote;
  edit: (changes: Partial<QuoteDraft>, seen: Seen) => Promise<unknown>;
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
          onSave={(text, seen) =>
            edit({ saidOn: orNull(text) }, { saidOn: WrittenDate.safeParse(orNull(seen)).data })
          }
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
          onSave={async (kind, seen) => kind && (await edit({ kind }, { kind: seen }))}
        />
      </dd>
      <dt>Channel</dt>
      <dd>
        <EditableChoice
          label="Channel"
          value={quote.mode}
          choices={MODE_WORDS}
          none="Not known"
          onSave={(mode, seen) => edit({ mode }, { mode: seen })}
        />
      </dd>
      <dt>To whom</dt>
      <dd>
        <Editable
          name="addressee"
          label="To whom"
          value={quote.addressee ?? ''}
          placeholder="Add an addressee"
          onSave={(text, seen) => edit({ addressee: orNull(text) }, { addressee: orNull(seen) })}
        />
      </dd>
      <dt>Language</dt>
      <dd>
        <Editable
          name="language"
          label="Language"
          value={quote.language ?? ''}
          placeholder="Add a language, as en or uk"
          onSave={(text, seen) => edit({ language: orNull(text) }, { language: orNull(seen) })}
        />
      </dd>
    </dl>
  );
}
