import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { packaging } from '../../build/electron-builder.ts';
import { wrongFuses } from '../../build/check/fuses.ts';
import { makeStandIn } from '../../build/check/stand-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'dixit-fuses-'));
const program = join(folder, 'electron');
const SAFE = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
};

beforeEach(() => {
  makeStandIn(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('fuses that are as they should be have nothing wrong', async () => {
  await flipFuses(program, { version: FuseVersion.V1, ...SAFE });
  expect(await wrongFuses(program)).toEqual([]);
});

test.each(Object.entries(SAFE))('fuse %s the other way is told', async (fuse, on) => {
  await flipFuses(program, { version: FuseVersion.V1, ...SAFE, [fuse]: !on });
  expect(await wrongFuses(program)).toEqual([
    `fuse ${FuseV1Options[Number(fuse)]} is not ${on ? 'on' : 'off'}`,
  ]);
});

test('the packaging sets each of them', () => {
  expect(packaging.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});
