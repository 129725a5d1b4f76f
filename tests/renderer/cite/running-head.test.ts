import { expect, test } from 'vitest';
import { runningHeadRules } from '../../../renderer/cite/print/running-head.ts';

test.each([
  ['Chapter 3', '"Chapter 3"'],
  ['What "they" \\said', String.raw`"What \22 they\22  \5c said"`],
  ['</style><script>', String.raw`"\3c \2f style\3e \3c script\3e "`],
  ['a\nb }', String.raw`"a\a b \7d "`],
  ['Глава 😀', String.raw`"Глава \1f600 "`],
])('a title %j is a text of CSS, and nothing else', (title, content) => {
  expect(runningHeadRules(title)).toContain(`content: ${content};`);
});

test('a long title is cut', () => {
  expect(runningHeadRules('word '.repeat(50))).toMatch(/(?:word ){17}word\\2026 "/u);
});
