import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contract } from '../../../contract/index.ts';
import { LOGGED_TABLES } from '../../../db/changes/log.ts';
import { quickLibraries } from './quick-library.ts';
import { act, sequences } from './property.ts';

/** Procedures that write nothing which undo could take back, and why. */
const NOT_ACTIONS: Readonly<Record<string, string>> = {
  'library.status': 'reads',
  'library.watch': 'reads',
  'quotes.find': 'reads',
  'quotes.page': 'reads',
  'quotes.ids': 'reads',
  'quotes.get': 'reads',
  'search.first': 'reads',
  'search.complete': 'reads',
  'search.correct': 'reads',
  'search.jump': 'reads',
  'search.articles': 'reads',
  'relations.of': 'reads',
  'likeness.of': 'reads',
  'likeness.among': 'reads',
  'likeness.compare': 'reads',
  'likeness.sweep': 'reads',
  'likeness.preview': 'reads',
  'attributions.named': 'reads',
  'speakers.list': 'reads',
  'speakers.called': 'reads',
  'speakers.get': 'reads',
  'speakers.page': 'reads',
  'speakers.mergePreview': 'reads',
  'speakers.splitPreview': 'reads',
  'sources.list': 'reads',
  'sources.titled': 'reads',
  'sources.get': 'reads',
  'sources.text': 'reads',
  'tags.list': 'reads',
  'collections.list': 'reads',
  'collections.counts': 'reads',
  'captures.list': 'reads',
  'captures.get': 'reads',
  'captures.queue': 'reads',
  'captures.queued': 'reads',
  'captures.alike': 'reads',
  'batches.list': 'reads',
  'batches.get': 'reads',
  'batches.begin': 'a report, which is no part of the catalogue',
  'batches.refuse': 'a report, which is no part of the catalogue',
  'batches.cancel': 'a report, which is no part of the catalogue',
  'batches.forget': 'a report, which is no part of the catalogue',
  'imports.look': 'reads',
  'imports.check': 'reads',
  'imports.writeErrors': 'reads',
  'imports.drop': 'forgets a file that is no part of the library',
  'archives.write': 'reads',
  'archives.fetch': 'reads',
  'archives.check': 'reads',
  'archives.drop': 'forgets a file that is no part of the library',
  'citations.preview': 'reads',
  'citations.outline': 'reads',
  'citations.whole': 'reads',
  'citations.quick': 'reads',
  'citations.link': 'reads',
  'citations.export': 'reads',
  'styles.list': 'reads',
  'styles.credits': 'reads',
  'lists.all': 'reads',
  'lists.open': 'reads',
  'history.state': 'reads',
  'history.of': 'reads',
  'trash.items': 'reads',
};

/** Tables that no procedure writes to yet. */
const UNWRITTEN: readonly string[] = ['event'];

const everyProcedure = Object.entries(contract).flatMap(([noun, procedures]) =>
  Object.keys(procedures).map((name) => `${noun}.${name}`),
);

test('the actions call every procedure that writes and fill every table', async () => {
  const done = new Set<string>();
  const touched = new Set<string>();
  const open = quickLibraries((path) => done.add(path));
  const forgotten = () =>
    everyProcedure.filter((path) => !done.has(path) && !(path in NOT_ACTIONS));
  const untouched = () => LOGGED_TABLES.filter((table) => !touched.has(table));
  for (const calls of fc.sample(sequences, { seed: 1, numRuns: 40 })) {
    // As many as it takes: what is rarely possible is done in a later one.
    if (forgotten().length === 0 && untouched().length === UNWRITTEN.length) break;
    const library = open();
    for (const call of calls) await act(library, call);
    const nouns = library.db.prepare<[], string>('SELECT DISTINCT noun FROM change').pluck();
    for (const noun of nouns.all()) touched.add(noun);
    library.close();
  }
  expect(forgotten(), 'done by no action, nor named as one that is none').toEqual([]);
  expect(untouched()).toEqual(UNWRITTEN);
}, 180_000);

test('what is named as no action is a procedure', () => {
  expect(Object.keys(NOT_ACTIONS).filter((path) => !everyProcedure.includes(path))).toEqual([]);
});
