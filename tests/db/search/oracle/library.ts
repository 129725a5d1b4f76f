import { QuoteQuery } from '../../../../contract/search.ts';
import { dated } from '../../../../core/dated-query.ts';
import type { Catalogue } from '../../../../db/catalogue.ts';
import { fillLibrary, randomNumbers } from '../../../support/fill-library.ts';

const TITLES = ['Minister of Energy', 'Mayor', 'Міністр оборони', 'Head of Mission'];
const NOTES = ['seen in the archive', 'to be checked', 'évident', 'см. запись'];

const UNSAID = { saidOn: null, saidDay: null };
const saidIn = (year: number) => ({ saidOn: String(year), saidDay: year * 10_000 });

/** Fills a library with made-up quotes that have a bit of everything; the same for the same seed. */
export function fillVaried(catalogue: Catalogue, quotes: number, seed = 7): void {
  fillLibrary(catalogue, quotes, seed);
  const random = randomNumbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const { steps, newUuid } = catalogue;
  const [first = 0] = catalogue.search.ids(dated(QuoteQuery.parse({}))).toSorted();
  steps.write('Vary', () => {
    for (const { id } of catalogue.speakers.list('', 20)) {
      const role = { organisation: pick(['Port Ellen', null]) };
      const until = { startsOn: null, startsDay: null, endsOn: '2015', endsDay: 20150000 };
      const since = { startsOn: '2016', startsDay: 20160000, endsOn: null, endsDay: null };
      catalogue.speakers.setRoles(id, [
        { ...role, ...until, title: pick(TITLES) },
        { ...role, ...since, title: pick(TITLES) },
      ]);
    }
    const collections = ['Book', 'Chapter one', 'Talk', 'Архів'].map((name) =>
      catalogue.collections.insert({
        uuid: newUuid(),
        parentId: null,
        name,
        query: null,
      }),
    );
    const [book = 0, chapter = 0] = collections;
    catalogue.collections.arrange(book, [chapter]);
    for (let made = 0; made < quotes; made++) {
      const id = first + made;
      if (random() < 0.1) catalogue.collections.put(pick(collections), [id]);
      if (random() < 0.3) {
        const quote = catalogue.quotes.get(id)!;
        catalogue.quotes.update(
          id,
          {
            ...quote,
            ...(random() < 0.5 ? saidIn(2000 + Math.floor(random() * 27)) : UNSAID),
            note: random() < 0.3 ? pick(NOTES) : '',
            mode: pick(['spoken', 'written', 'post', null] as const),
            language: pick(['en', 'en-GB', 'uk', null]),
          },
          0,
        );
      }
    }
  });
}
