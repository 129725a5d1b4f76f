import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { writeTei } from '../../formats/exchange/tei.ts';
import { writeDocx } from '../../formats/written/docx.ts';
import { writeOdt } from '../../formats/written/odt.ts';
import { writeRtf } from '../../formats/written/rtf.ts';
import { entry, list, record } from './support/records.ts';

/** Why a program is not asked; `null` where it is installed. */
function missing(program: string): string | null {
  return spawnSync(program, ['--version']).error ? `${program} is not installed` : null;
}

const noted = list([entry({ citation: [{ text: 'A note of Vrba.' }] })], { notes: true });
const noPandoc = missing('pandoc');
const noXmllint = missing('xmllint');

describe('by other programs', () => {
  test.for([
    ['docx', writeDocx(noted)],
    ['odt', writeOdt(noted)],
    ['rtf', writeRtf(noted)],
  ] as const)('%s is read with its footnote', ([format, input], { skip }) => {
    if (noPandoc !== null) skip(noPandoc);
    const { status, stdout } = spawnSync('pandoc', ['-f', format, '-t', 'markdown'], {
      input,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('the boats will sail');
    expect(stdout).toMatch(/^\[\^1\]: +A note of Vrba\\?\./mu);
  });

  test('TEI is well-formed', ({ skip }) => {
    if (noXmllint !== null) skip(noXmllint);
    const { status } = spawnSync('xmllint', ['--noout', '-'], { input: writeTei([record()]) });
    expect(status).toBe(0);
  });
});
