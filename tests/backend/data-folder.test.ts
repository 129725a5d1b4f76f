import { expect, test } from 'vitest';
import { dataFolder, defaultLibrary } from '../../backend/data-folder.ts';

test.each([
  ['linux', {}, '/home/ada/.local/share/Dixit'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/Dixit'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ada/.local/share/Dixit'],
  ['freebsd', {}, '/home/ada/.local/share/Dixit'],
  ['darwin', { XDG_DATA_HOME: '/data' }, '/home/ada/Library/Application Support/Dixit'],
  ['win32', { APPDATA: '/roaming' }, '/roaming/Dixit'],
  ['win32', {}, '/home/ada/AppData/Roaming/Dixit'],
] as const)('libraries are kept on %s with %j in %s', (platform, env, folder) => {
  expect(dataFolder({ platform, env, home: '/home/ada' })).toBe(folder);
  expect(defaultLibrary(folder)).toBe(`${folder}/Library.dixit`);
});
