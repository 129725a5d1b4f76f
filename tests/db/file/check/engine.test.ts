import { expect, test } from 'vitest';
import { RuntimeTooOldError } from '../../../../db/errors.ts';
import { checkEngine, checkSqlite } from '../../../../db/file/check/engine.ts';

test.each(['20.20.0', '18.1.0', '21.99.1'])('Node %s is refused', (version) => {
  expect(() => checkEngine(version)).toThrow(
    /^Node .+ is too old .+: run Dixit with Node 22 or newer\.$/,
  );
});

test.each(['3.51.2', '3.7.17', '2.99.99'])('SQLite %s is refused', (version) => {
  expect(() => checkSqlite(version)).toThrow(RuntimeTooOldError);
});

test('newer ones are not, and neither is what this runs on', () => {
  expect(() => checkEngine('22.0.0')).not.toThrow();
  expect(() => checkEngine()).not.toThrow();
  expect(() => checkSqlite('3.51.3')).not.toThrow();
  expect(() => checkSqlite('4.0')).not.toThrow();
});
