import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../db/catalogue.ts';
import { openLibrary } from '../../../db/open.ts';
import { addQuote } from '../../../core/quotes.ts';
import { addSample, removeSample } from '../../../core/sample/index.ts';
import { databaseContent } from '../../support/database-content.ts';
import { openCatalogue } from '../../support/open-catalogue.ts';

const plain = { attributions: [], attestations: [], tags: [] };

describe('a step', () => {
  test('is undone and done again', () => {
    const { catalogue } = openCatalogue();
    const id = addQuote(catalogue, { ...plain, text: 'One' });
    expect(catalogue.steps.undo()).toBe('Add quote');
    expect(catalogue.quotes.get(id)).toBeNull();
    expect(catalogue.steps.redo()).toBe('Add quote');
    expect(catalogue.quotes.get(id)).toMatchObject({ text: 'One' });
    expect(catalogue.steps.redo()).toBeNull();
  });

  test('that is new takes the place of those that were undone', () => {
    const { catalogue } = openCatalogue();
    addQuote(catalogue, { ...plain, text: 'One' });
    catalogue.steps.undo();
    addQuote(catalogue, { ...plain, text: 'Two' });
    expect(catalogue.steps.state().redo).toBeNull();
    expect(catalogue.steps.undo()).toBe('Add quote');
    expect(catalogue.steps.undo()).toBeNull();
  });

  test('that changes nothing leaves no trace', () => {
    const { catalogue } = openCatalogue();
    const before = catalogue.steps.revision();
    catalogue.steps.write('Nothing', () => {});
    expect(catalogue.steps.revision()).toBe(before);
    expect(catalogue.steps.state().undo).toBeNull();
  });

  test('that fails keeps nothing', () => {
    const { catalogue, db } = openCatalogue();
    const before = databaseContent(db);
    expect(() =>
      catalogue.steps.write('Half', () => {
        addQuote(catalogue, { ...plain, text: 'One' });
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(databaseContent(db)).toEqual(before);
    expect(catalogue.steps.state().undo).toBeNull();
  });

  test('whose references hold only at its end is undone and done again', () => {
    const { catalogue, db } = openCatalogue();
    const id = addQuote(catalogue, { ...plain, text: 'One' });
    const inAnyOrder = (sql: string) =>
      catalogue.steps.write('In any order', () => {
        db.pragma('defer_foreign_keys = ON');
        db.exec(sql);
      });
    const states = [databaseContent(db)];
    inAnyOrder(`UPDATE quote SET event_id = 7 WHERE id = ${id};
      INSERT INTO event (id, uuid, name) VALUES (7, hex(randomblob(18)), 'A debate')`);
    states.push(databaseContent(db));
    inAnyOrder(`DELETE FROM event; UPDATE quote SET event_id = NULL`);
    states.push(databaseContent(db));
    for (const before of states.slice(0, 2).toReversed()) {
      catalogue.steps.undo();
      expect(databaseContent(db)).toEqual(before);
    }
    for (const after of states.slice(1)) {
      catalogue.steps.redo();
      expect(databaseContent(db)).toEqual(after);
    }
  });

  test('can be undone after a restart', () => {
    const { catalogue, library, file } = openCatalogue();
    const id = addQuote(catalogue, { ...plain, text: 'One' });
    library.close();
    const again = openLibrary(file, { now: 1 });
    const reopened = createCatalogue(again.db, { now: () => 1 });
    expect(reopened.steps.undo()).toBe('Add quote');
    expect(reopened.quotes.get(id)).toBeNull();
    again.close();
  });
});

test('a library whose last quote lies in the trash is written once it is opened again', () => {
  const { catalogue, library, db, file } = openCatalogue();
  addSample(catalogue);
  const trash = 'UPDATE quote SET trashed_at = 5 WHERE id = (SELECT max(id) FROM quote)';
  catalogue.steps.write('Delete quote', () => db.exec(trash));
  library.close();
  const again = openLibrary(file, { now: 1 });
  const reopened = createCatalogue(again.db, { now: () => 1 });
  expect(reopened.steps.undo()).toBe('Delete quote');
  expect(reopened.counts.live().quotes).toBe(23);
  again.close();
});

test('a write outside a step is refused', () => {
  const { db } = openCatalogue();
  expect(() =>
    db.exec("INSERT INTO tag (uuid, name, fold_key) VALUES (hex(randomblob(18)), 'a', 'a')"),
  ).toThrow(/step_id/);
});

test('the sample goes and comes back, all in one step each', () => {
  const { catalogue, db } = openCatalogue();
  addSample(catalogue);
  const full = databaseContent(db);
  removeSample(catalogue);
  expect(catalogue.counts.live()).toEqual({ quotes: 0, speakers: 0, sources: 0 });
  catalogue.steps.undo();
  expect(databaseContent(db)).toEqual(full);
  catalogue.steps.redo();
  expect(catalogue.counts.live().quotes).toBe(0);
  addSample(catalogue);
  expect(catalogue.counts.live()).toEqual({ quotes: 23, speakers: 9, sources: 1 });
});

test('a speaker of the sample who has other quotes stays when the sample goes', () => {
  const { catalogue } = openCatalogue();
  addSample(catalogue);
  const speakerId = catalogue.speakers.byName('Sergei Lavrov')!;
  const basis = 'named' as const;
  addQuote(catalogue, {
    ...plain,
    text: 'Mine',
    attributions: [{ speakerId, roleId: null, basis, certainty: null, disputed: false }],
  });
  removeSample(catalogue);
  expect(catalogue.counts.live()).toEqual({ quotes: 1, speakers: 1, sources: 0 });
});

test('the history of a quote tells what was before and after', () => {
  const { catalogue } = openCatalogue();
  const id = addQuote(catalogue, { ...plain, text: 'One', tags: ['peace'] });
  const quote = catalogue.quotes.get(id)!;
  catalogue.steps.write('Edit quote', () =>
    catalogue.quotes.update(id, { ...quote, text: 'Two', saidDay: null }, 5),
  );
  catalogue.steps.undo();
  expect(
    catalogue.history
      .of('quote', id, 10, null)
      .entries.map(({ label, mode, record, action, fields }) => ({
        label,
        mode,
        record,
        action,
        fields,
      })),
  ).toMatchObject([
    {
      label: 'Edit quote',
      mode: 'undo',
      record: 'Quote',
      action: 'edit',
      fields: [{ name: 'text', before: 'Two', after: 'One' }],
    },
    {
      label: 'Edit quote',
      mode: 'do',
      record: 'Quote',
      action: 'edit',
      fields: [{ name: 'text', before: 'One', after: 'Two' }],
    },
    {
      label: 'Add quote',
      record: 'Tag “peace”',
      action: 'add',
      fields: [{ label: 'Tag', before: null, after: 'peace' }],
    },
    { label: 'Add quote', record: 'Quote', action: 'add' },
  ]);
});
