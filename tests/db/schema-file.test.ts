import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaText } from '../../build/schema.ts';

test('db/schema.sql is what the migrations make (else: node build/schema.ts)', () => {
  const file = readFileSync(new URL('../../db/schema.sql', import.meta.url), 'utf8');
  expect(file).toBe(schemaText());
});
