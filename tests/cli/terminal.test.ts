import { describe, expect, test } from 'vitest';
import { showControls, toJsonLine } from '../../cli/terminal.ts';
import { runCommand } from '../support/terminal.ts';

const HOSTILE =
  'The plan\n\n“Wipe \u001b[2J the \u009b31m screen \u0007 now,” said Ada Lovelace.\n';

test.each([
  ['\u001b[2J', '␛[2J'],
  ['\u0007\b\r', '␇␈␍'],
  ['\u007f', '␡'],
  ['\u009b31m', '\ufffd31m'],
  ['\u202egnp.exe', '\ufffdgnp.exe'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['Zoë — 😀 Київ', 'Zoë — 😀 Київ'],
])('a terminal is shown %j as %j', (text, shown) => {
  expect(showControls(text)).toBe(shown);
});

test('JSON holds the same value without a control character in it', () => {
  const line = toJsonLine({ text: '\u001b\u009b\u007f' });
  expect(line).toBe('{"text":"\\u001b\\u009b\\u007f"}\n');
  expect(JSON.parse(line)).toEqual({ text: '\u001b\u009b\u007f' });
});

describe('control characters of a quote', () => {
  test('are not sent to people', async () => {
    const { out } = await runCommand(['extract', '-'], { input: HOSTILE });
    expect(out).toContain('Wipe ␛[2J the');
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('are, for those who must', async () => {
    const { out } = await runCommand(['extract', '-', '--raw'], { input: HOSTILE });
    expect(out).toContain('Wipe \u001b[2J the');
  });

  test('of a name of a file are not either', async () => {
    const { err } = await runCommand(['extract', '/nowhere/\u001b[2J']);
    expect(err).toContain('␛[2J');
  });
});
