import { describe, expect, test } from 'vitest';
import { QuoteQuery } from '../../../../contract/search.ts';
import { dated } from '../../../../core/dated-query.ts';
import { createCatalogue } from '../../../../db/catalogue.ts';
import { openLibrary } from '../../../../db/open.ts';
import { columnCache } from '../../../../db/search/columns/cache.ts';
import { createColumns } from '../../../../db/search/columns/columns.ts';
import { allFacts, factStatements } from '../../../../db/search/columns/facts.ts';
import { openCatalogue } from '../../../support/open-catalogue.ts';
import { fillVaried } from '../oracle/library.ts';

const ALL = dated(QuoteQuery.parse({}));

/** So many that the columns are worth keeping, though there are fewer. */
const MANY = 1_000_000;

function open() {
  const opened = openCatalogue();
  fillVaried(opened.catalogue, 300);
  return opened;
}

test('the facts of all quotes are those of each', () => {
  const { db } = open();
  const all = [...allFacts(db)];
  const each = [...factStatements(db).of(all.map(({ id }) => id))];
  const ordered = (facts: typeof all) =>
    facts.map((fact) => ({
      ...fact,
      roles: fact.roles.toSorted(),
      tags: fact.tags.toSorted((a, b) => a - b),
    }));
  expect(all).toHaveLength(300);
  expect(ordered(all)).toEqual(ordered(each.toSorted((a, b) => a.id - b.id)));
});

describe('what was kept at the end', () => {
  function keep() {
    const opened = open();
    const { db } = opened;
    const columns = createColumns();
    for (const facts of allFacts(db)) columns.put(facts);
    columnCache(db).write(columns.dump(), MANY);
    return opened;
  }
  const stored = (db: ReturnType<typeof open>['db']) =>
    db.prepare('SELECT count(*) FROM column_cache').pluck().get();

  test('answers like the tables', () => {
    const { catalogue, db } = keep();
    const again = createColumns();
    again.restore(columnCache(db).read()!);
    expect([...again.newest()]).toEqual([...catalogue.search.ids(ALL)]);
    const fresh = createColumns();
    for (const facts of allFacts(db)) fresh.put(facts);
    for (const id of fresh.all()) {
      const told = (columns: typeof fresh) => {
        const roles: string[] = [];
        columns.roles.each(id, (role) => roles.push(columns.roleLabels.text(role)));
        return [
          columns.kinds[id],
          columns.days[id],
          columns.has[id],
          columns.sources.first(id),
          roles,
        ];
      };
      expect(told(again)).toEqual(told(fresh));
    }
  });

  test('is read by the next, and taken away by its first write', () => {
    const { catalogue, library, file } = keep();
    const facets = catalogue.search.facets(ALL);
    library.close();
    const next = openLibrary(file, { now: 0 });
    const opened = createCatalogue(next.db, { now: () => 0 });
    expect(opened.search.facets(ALL)).toEqual(facets);
    expect(stored(next.db)).toBe(1);
    opened.steps.write('Tag', () => opened.tags.put(1, [1]));
    expect(stored(next.db)).toBe(0);
    next.close();
  });

  test('goes with the write that is undone by a failure, not before', () => {
    const { library, file } = keep();
    library.close();
    const next = openLibrary(file, { now: 0 });
    const opened = createCatalogue(next.db, { now: () => 0 });
    expect(() =>
      opened.steps.write('Fail', () => {
        opened.tags.put(1, [1]);
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(stored(next.db)).toBe(1);
    next.close();
  });
});

test('a small library keeps nothing', () => {
  const { catalogue, db } = open();
  catalogue.leave();
  expect(db.prepare('SELECT count(*) FROM column_cache').pluck().get()).toBe(0);
});
