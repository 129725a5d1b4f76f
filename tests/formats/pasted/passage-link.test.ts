import { expect, test } from 'vitest';
import { passageLink } from '../../../formats/pasted/passage-link.ts';

const PAGE = 'https://example.org/news';

/** The link to where `wording` stands in `text` for the nth time. */
function linkTo(wording: string, text: string, address = PAGE, nth = 1): string {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(wording, start + 1);
  return decoded(passageLink(address, text, [[start, start + wording.length]]));
}

/** What stands behind `text=`, with what is readable made readable. */
function decoded(link: string | null): string {
  return link?.replaceAll(/%20/gu, ' ') ?? 'none';
}

test('a short wording is named whole', () => {
  expect(linkTo('will wait', 'We will wait, he said.')).toBe(`${PAGE}#:~:text=will wait`);
});

test('signs that mean something in a link are written by their numbers', () => {
  expect(linkTo('a well-made plan, with “A & B”', 'a well-made plan, with “A & B”')).toBe(
    `${PAGE}#:~:text=a well%2Dmade plan%2C with %E2%80%9CA %26 B%E2%80%9D`,
  );
});

test('words that occur twice are told apart by those around them', () => {
  const text = 'Vrba said we wait. Brandt said we wait, too.\nOthers said we wait.';
  expect(linkTo('we wait', text)).toBe(`${PAGE}#:~:text=said-,we wait,-. Brandt`);
  expect(linkTo('we wait', text, PAGE, 2)).toBe(`${PAGE}#:~:text=said-,we wait,-%2C too.`);
});

test('words that are told apart by case or spaces alone are the same to a browser', () => {
  const text = 'We  Wait, said one.\nAnd we wait, said two.';
  expect(linkTo('we wait', text)).toBe(`${PAGE}#:~:text=And-,we wait,-%2C said`);
});

test('a long wording is named by both ends', () => {
  const wording = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
  expect(linkTo(wording, `First. ${wording} Last.`)).toBe(
    `${PAGE}#:~:text=word0 word1 word2 word3 word4,word35 word36 word37 word38 word39`,
  );
});

test('a wording over several paragraphs is named by both ends, since words are looked for in one', () => {
  expect(linkTo('we wait.\n\nAnd we see', 'Then we wait.\n\nAnd we see them.')).toBe(
    `${PAGE}#:~:text=we wait.,And we see`,
  );
});

test('an end that comes earlier in the passage is told apart by what follows', () => {
  const middle = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');
  const wording = `It is so and so it is. ${middle} and so it is.`;
  expect(linkTo(wording, `${wording} Then they left.`)).toMatch(
    /text=It is so and so,word29 and so it is\.$/u,
  );
});

test('parts of a passage are named one by one', () => {
  const text = '“We wait,” he said, “until it is over.”';
  const spans = [
    [1, 8],
    [21, 37],
  ] as const;
  expect(decoded(passageLink(PAGE, text, spans))).toBe(
    `${PAGE}#:~:text=We wait&text=until it is over`,
  );
});

test('letters of any script, signs of patterns and halves of characters do no harm', () => {
  expect(linkTo('Вони (брешуть)', 'Вони (брешуть) знову')).toContain(
    encodeURIComponent('(брешуть)'),
  );
  expect(linkTo('a.b*c [d]', 'a.b*c [d] axbxc d')).toBe(`${PAGE}#:~:text=a.b*c %5Bd%5D`);
  expect(linkTo('\uD83D left', 'x \uD83D left')).toContain('%EF%BF%BD left');
});

test.each([
  ['https://example.org/a#part', 'https://example.org/a#part:~:text=wait'],
  ['https://example.org/a#:~:text=old', 'https://example.org/a#:~:text=wait'],
  ['https://example.org/a#part:~:text=old', 'https://example.org/a#part:~:text=wait'],
  ['HTTP://example.org/?a=1&b=2', 'HTTP://example.org/?a=1&b=2#:~:text=wait'],
  ['javascript:alert(1)', 'none'],
  ['example.org', 'none'],
  ['', 'none'],
])('from %s to %s', (address, link) => {
  expect(linkTo('wait', 'We wait.', address)).toBe(link);
});

test('where nothing is known of the passage the page itself is linked', () => {
  expect(passageLink(PAGE, 'We wait.', [])).toBe(PAGE);
  expect(passageLink(PAGE, 'We wait.', [[99, 120]])).toBe(PAGE);
});

test('a long text with the same words all over is quick', () => {
  const text = 'we wait and '.repeat(20_000);
  const from = performance.now();
  passageLink(PAGE, text, [[120_000, 120_007]]);
  expect(performance.now() - from).toBeLessThan(500);
});
