import { expect, test } from 'vitest';
import type { Catalogue } from '../../../../db/catalogue.ts';
import { createColumns, type QuoteColumns } from '../../../../db/search/columns/columns.ts';
import { allFacts } from '../../../../db/search/columns/facts.ts';
import { createIndexer } from '../../../../db/search/index-quotes.ts';
import { openCatalogue } from '../../../support/open-catalogue.ts';
import { fillVaried } from '../oracle/library.ts';

/** What the columns tell of each quote that is seen in them, the last said first. */
function told(columns: QuoteColumns) {
  return Array.from(columns.newest(), (id) => [
    id,
    columns.kinds[id],
    columns.days[id],
    columns.has[id],
    columns.sources.first(id),
    columns.speakers.first(id),
  ]);
}

function addQuote(catalogue: Catalogue, n: number): void {
  const { quotes, newUuid, now } = catalogue;
  const day = n % 3 === 0 ? null : 20_200_000 + (n % 900);
  const columns = { text: `New ${n}`, segments: null, kind: 'direct', mode: null } as const;
  const rest = { language: null, addressee: null, translator: null, note: n % 2 ? 'x' : '' };
  const saidOn = day === null ? null : '2020';
  const id = quotes.insert({ ...columns, ...rest, saidOn, saidDay: day }, newUuid(), now());
  const how = { roleId: null, basis: 'named', certainty: null, disputed: false } as const;
  quotes.setAttributions(id, [{ speakerId: 1 + (n % 5), ...how }]);
}

test('what is about to be committed is read in slices, and seen when it is shown', () => {
  const { catalogue, db } = openCatalogue();
  fillVaried(catalogue, 1300);
  const columns = createColumns();
  const indexer = createIndexer(db, columns);
  const before = told(columns);
  const [first = 0, second = 0, third = 0] = columns.all();
  const after = columns.all().at(-1) ?? 0;
  const changed = [first, second];
  let show = () => {};
  catalogue.steps.write('Change all', () => {
    for (let i = 0; i < 1300; i++) addQuote(catalogue, i);
    catalogue.trash.put('quote', [first], catalogue.now());
    db.prepare("UPDATE quote SET said_on = '0900', said_day = 9000000 WHERE id = ?").run(second);
    // One that is not brought to its end leaves nothing behind.
    const left = indexer.ahead(db, changed, after);
    left.next();
    left.next();
    left.return(() => {});
    const reading = indexer.ahead(db, changed, after);
    let slices = 0;
    for (let step = reading.next(); ; step = reading.next()) {
      expect(told(columns)).toEqual(before);
      if (step.done) {
        show = step.value;
        break;
      }
      // Between two slices the connection is free.
      db.prepare('UPDATE quote SET note = note WHERE id = ?').run(third);
      slices++;
    }
    expect(slices).toBe(4);
  });
  expect(told(columns)).toEqual(before);
  show();
  const fresh = createColumns();
  for (const facts of allFacts(db)) fresh.put(facts);
  expect(told(columns)).toEqual(told(fresh));
  expect(told(columns)).toHaveLength(2599);
  expect(told(columns).at(-1)?.[0]).not.toBe(first);
  expect(told(columns).some(([id, , day]) => id === second && day === 9_000_000)).toBe(true);
});
