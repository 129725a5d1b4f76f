import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { QuoteDraft } from '../../../contract/quotes.ts';
import { SpeakerDraft } from '../../../contract/speakers.ts';
import { explain } from '../../../renderer/app/explain.ts';

test('a refusal stands at its field, in its own words', () => {
  const error = new ORPCError('REFUSED', {
    data: { field: 'name', reason: 'There is a tag of that name.' },
  });
  expect(explain(error)).toEqual({
    code: 'REFUSED',
    field: 'name',
    message: 'There is a tag of that name.',
  });
});

test('an input that the contract refuses names the field and what to write', () => {
  const error = new ORPCError('BAD_REQUEST', {
    message: 'Input validation failed',
    data: { issues: [{ path: ['changes', 'saidOn'], message: 'Write 2025' }] },
  });
  expect(explain(error)).toMatchObject({ field: 'saidOn', message: 'Write 2025' });
});

test('a draft that the contract refuses is explained before it is sent', () => {
  const { error } = QuoteDraft.partial().safeParse({ saidOn: 'yesterday' });
  expect(explain(error)).toEqual({
    code: 'BAD_REQUEST',
    field: 'saidOn',
    message: 'Write 2025, 2025-12 or 2025-12-29; in words it can be 29 Dec 2025, c. 2025 or 44 BC.',
  });
});

test('a fault inside a list names the field with its line', () => {
  const { error } = SpeakerDraft.pick({ aliases: true }).safeParse({ aliases: [{ form: '' }] });
  expect(explain(error)).toMatchObject({ field: 'aliases.0.form', message: 'Must not be empty' });
});

test('an error from elsewhere keeps its message', () => {
  expect(explain(new Error('No room'))).toEqual({
    code: 'UNKNOWN',
    field: null,
    message: 'No room',
  });
});
