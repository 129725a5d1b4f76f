import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { quoteColumns } from './quote-columns.ts';
import { addQuote } from './quotes.ts';
import { found, notFound, refused } from './refusals.ts';

/**
 * Says of which quote another is a translation. Part of the caller's step.
 *
 * @throws {ORPCError} `REFUSED` where a quote would be a translation of itself, by whatever way.
 */
function link(catalogue: Catalogue, id: number, originalId: number): void {
  if (id === originalId) throw refused('original', 'A quote is no translation of itself.');
  if (catalogue.translations.descends(originalId, id)) {
    throw refused('original', 'That quote is itself translated from this one.');
  }
  catalogue.translations.link(id, originalId, catalogue.now());
}

/** What can be asked about translations and their originals. */
export function translationProcedures(catalogue: Catalogue) {
  const { translations } = implement(contract);
  const { quotes, steps } = catalogue;
  return {
    link: translations.link.handler(({ input: { id, originalId } }) => {
      found(quotes.get(id), 'quote');
      if (found(quotes.get(originalId), 'quote').trashed) throw notFound('quote');
      steps.write('Link to the original', () => link(catalogue, id, originalId));
    }),
    unlink: translations.unlink.handler(({ input: { id } }) => {
      found(quotes.get(id), 'quote');
      steps.write('Unlink from the original', () =>
        catalogue.translations.link(id, null, catalogue.now()),
      );
    }),
    addOriginal: translations.addOriginal.handler(({ input }) => {
      const { id, text, language, translator } = input;
      const quote = found(quotes.get(id), 'quote');
      const { kind, mode, saidOn, addressee, attributions } = quote;
      const said = { text, language, kind, mode, saidOn, addressee, attributions };
      return steps.write('Add the original', () => {
        const originalId = addQuote(catalogue, { ...said, attestations: [], tags: [] });
        if (translator !== undefined && translator !== quote.translator) {
          quotes.update(id, quoteColumns(quote, { translator }), catalogue.now());
        }
        link(catalogue, id, originalId);
        return { id: originalId };
      });
    }),
  };
}
