import { describe, expect, test } from 'vitest';
import { outsideLinks, outsideQuestion } from '../../../electron/guard/outside-links.ts';
import { makeDialog } from '../../support/electron-stub.ts';

describe('what is asked', () => {
  test.each([
    ['https://example.org/a?b', 'Open a page of example.org in the browser?'],
    ['http://example.org:8080/', 'Open a page of example.org:8080 in the browser?'],
    ['https://bank.example@evil.example/', 'Open a page of evil.example in the browser?'],
    ['https://bücher.example/', 'Open a page of xn--bcher-kva.example in the browser?'],
    ['mailto:ada@example.org', 'Write to ada@example.org?'],
    ['mailto:ada%40example.org', 'Write to ada@example.org?'],
  ])('%s: %s', (url, message) => {
    expect(outsideQuestion(url)?.message).toBe(message);
  });

  test('a long host is shown whole', () => {
    const host = `${'bank.example.'.repeat(18)}evil.example`;
    expect(outsideQuestion(`https://${host}/`)?.message).toContain(host);
  });

  test.each([
    'file:///etc/passwd',
    'file://server/share',
    'javascript:alert(1)',
    'smb://example.org/share',
    'ms-msdt:/id',
    'data:text/html,a',
    'app://app/',
    'nonsense',
  ])('%s may not be opened', (url) => {
    expect(outsideQuestion(url)).toBeNull();
  });
});

describe('what is done', () => {
  function setUp(...answers: number[]) {
    const dialog = makeDialog();
    dialog.answers.push(...answers);
    const opened: string[] = [];
    const shell = { openExternal: async (url: string) => void opened.push(url) };
    return { dialog, opened, open: outsideLinks(dialog as never, shell as never) };
  }
  const settle = async () => new Promise((resolve) => setImmediate(resolve));

  test('the address is opened once the user has agreed, and not before', async () => {
    const { dialog, opened, open } = setUp(1);
    open('https://example.org/');
    expect(opened).toEqual([]);
    await settle();
    expect(dialog.shown).toHaveLength(1);
    expect(opened).toEqual(['https://example.org/']);
  });

  test('it is not opened when the user cancels', async () => {
    const { opened, open } = setUp(0);
    open('https://example.org/');
    await settle();
    expect(opened).toEqual([]);
  });

  test('a page asks one question at a time', async () => {
    const { dialog, open } = setUp(0, 0);
    for (let count = 0; count < 50; count += 1) open('https://example.org/');
    await settle();
    expect(dialog.shown).toHaveLength(1);
    open('https://example.org/');
    await settle();
    expect(dialog.shown).toHaveLength(2);
  });

  test('a forbidden scheme asks nothing', async () => {
    const { dialog, opened, open } = setUp(1);
    open('file:///etc/passwd');
    await settle();
    expect([dialog.shown, opened]).toEqual([[], []]);
  });
});
