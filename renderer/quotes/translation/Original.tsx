import { ActionIcon, Tooltip } from '@mantine/core';
import { IconUnlink } from '@tabler/icons-react';
import { QuoteDraft, type Quote } from '../../../contract/quotes.ts';
import type { TranslatedQuote } from '../../../contract/translations.ts';
import { useClient } from '../../app/client.tsx';
import { useAct } from '../../app/notices.tsx';
import { Editable } from '../../forms/Editable.tsx';
import { languageName } from '../wording/language-tag.ts';
import { QuoteLink } from './QuoteLink.tsx';
import classes from './Translation.module.css';

/** The original beside its translation, with who translated it. */
export function Original({ quote, original }: { quote: Quote; original: TranslatedQuote }) {
  const client = useClient();
  const act = useAct();
  const unlink = () =>
    act(
      () => client.translations.unlink({ id: quote.id }),
      'The quote is no translation of it any more.',
    );
  return (
    <section className={classes['original']} aria-label="Original">
      <header>
        <h3>{['Original', languageName(original.language)].filter(Boolean).join(', ')}</h3>
        {original.trashed && <span className={classes['quiet']}>in the trash</span>}
        <Tooltip label="Unlink the original">
          <ActionIcon
            size="sm"
            aria-label="Unlink the original"
            className={classes['unlink']}
            onClick={() => void unlink()}
          >
            <IconUnlink size={14} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </header>
      <QuoteLink quote={original} label="Open the original" />
      <div className={classes['translator']}>
        <span className={classes['quiet']}>Translated by</span>
        <Editable
          name="translator"
          label="Translated by"
          value={quote.translator ?? ''}
          placeholder="me, or a name"
          onSave={(name) =>
            client.quotes.edit({
              id: quote.id,
              changes: QuoteDraft.partial().parse({ translator: name.trim() || null }),
            })
          }
        />
      </div>
    </section>
  );
}
