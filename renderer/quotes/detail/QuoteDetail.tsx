import { QuoteDraft, type Quote } from '../../../contract/quotes.ts';
import type { Seen } from '../../../contract/shapes.ts';
import { useClient } from '../../app/client.tsx';
import { History } from '../../history/History.tsx';
import { Editable } from '../../forms/Editable.tsx';
import { Section } from '../../parts/Section.tsx';
import { QuoteCollections } from '../../collections/QuoteCollections.tsx';
import { RelatedQuotes } from '../../relations/RelatedQuotes.tsx';
import { QuoteTags } from '../../tags/QuoteTags.tsx';
import { VerificationLine } from '../../verification/VerificationLine.tsx';
import { Attestations } from '../attestations/Attestations.tsx';
import { Attributions } from '../attributions/Attributions.tsx';
import { Wording } from '../wording/Wording.tsx';
import classes from './Detail.module.css';
import { QuoteFields } from './QuoteFields.tsx';

/** Everything about one quote, each field to be edited where it stands. */
export function QuoteDetail({ quote }: { quote: Quote }) {
  const client = useClient();
  const edit = async (changes: Partial<QuoteDraft>, seen: Seen) => {
    // Says what is wrong without asking, and in the same words.
    await client.quotes.edit({ id: quote.id, changes: QuoteDraft.partial().parse(changes), seen });
  };
  return (
    <div className={classes['body']}>
      <Wording quote={quote} onSave={(text, seen) => edit({ text }, { text: seen })} />
      <VerificationLine quote={quote} />
      <Attributions quote={quote} />
      <Attestations quote={quote} />
      <RelatedQuotes quoteId={quote.id} />
      <Section title="Details">
        <QuoteFields quote={quote} edit={edit} />
      </Section>
      <Section title="Tags">
        <QuoteTags quote={quote} />
      </Section>
      <Section title="Collections">
        <QuoteCollections quote={quote} />
      </Section>
      <Section title="Note">
        <Editable
          name="note"
          label="Note"
          value={quote.note}
          placeholder="Add a note"
          lines
          onSave={(note, seen) => edit({ note }, { note: seen })}
        />
      </Section>
      <History noun="quote" id={quote.id} />
    </div>
  );
}
