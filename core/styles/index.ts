import { implement } from '@orpc/server';
import { creditsOf, shippedStyles } from '../../cite/index.ts';
import { StyleEntry } from '../../contract/citing/styles.ts';
import { contract } from '../../contract/index.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import type { CitationLister } from '../ports.ts';
import { found, notFound } from '../refusals.ts';
import { addStyle } from './add-style.ts';
import { ownStyle, uuidOf } from './own-style.ts';

export { shippedStyles };

function ownEntries(catalogue: Catalogue): StyleEntry[] {
  return catalogue.ownStyles.all().map(({ uuid, title, format, locale }) => ({
    style: `own:${uuid}`,
    title,
    also: [],
    format: StyleEntry.shape.format.safeParse(format).data ?? null,
    language: locale,
  }));
}

/** What can be asked about styles of citations. */
export function styleProcedures(catalogue: Catalogue, listCitations: CitationLister) {
  const { styles } = implement(contract);
  return {
    list: styles.list.handler(() => [...ownEntries(catalogue), ...shippedStyles()]),
    credits: styles.credits.handler(({ input: { style } }) => {
      const uuid = uuidOf(style);
      if (uuid === null) return found(creditsOf(style), 'style');
      const { title, authors, licence, licenceAddress } = ownStyle(catalogue, uuid);
      return { title, authors, licence, licenceAddress, address: null };
    }),
    add: styles.add.handler(({ input: { base64 } }) =>
      addStyle(catalogue, listCitations, Buffer.from(base64, 'base64')),
    ),
    remove: styles.remove.handler(({ input: { style } }) => {
      const uuid = uuidOf(style);
      const entry = catalogue.ownStyles.all().find((each) => each.uuid === uuid);
      if (entry === undefined) throw notFound('style');
      catalogue.steps.write(`Remove style “${entry.title}”`, () =>
        catalogue.ownStyles.remove(entry.uuid),
      );
    }),
  };
}
