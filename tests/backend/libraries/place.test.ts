import { describe, expect, test } from 'vitest';
import { riskOf } from '../../../backend/libraries/place.ts';
import type { PlaceSurroundings } from '../../../backend/libraries/place.ts';

function riskAt(file: string, with_: Partial<PlaceSurroundings> = {}) {
  return riskOf(file, { env: {}, has: () => false, fileSystem: null, ...with_ });
}

describe('a folder that is carried to other machines is known', () => {
  test.each([
    ['/home/ada/Dropbox/Library.dixit', 'Dropbox'],
    ['/home/ada/Dropbox (Analytical Engines)/notes/Library.dixit', 'Dropbox'],
    ['/Users/ada/Library/CloudStorage/Dropbox/Library.dixit', 'Dropbox'],
    ['C:\\Users\\ada\\Dropbox\\Library.dixit', 'Dropbox'],
    ['C:\\Users\\ada\\OneDrive\\Documents\\Library.dixit', 'OneDrive'],
    ['C:\\Users\\ada\\OneDrive - Analytical Engines\\Library.dixit', 'OneDrive'],
    ['/Users/ada/Library/CloudStorage/OneDrive-Personal/Library.dixit', 'OneDrive'],
    ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/Library.dixit', 'iCloud Drive'],
    ['C:\\Users\\ada\\iCloudDrive\\Library.dixit', 'iCloud Drive'],
    ['/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/a/Library.dixit', 'Google Drive'],
    ['G:\\My Drive\\Library.dixit', 'Google Drive'],
    ['/Users/ada/Google Drive/Library.dixit', 'Google Drive'],
    ['/run/user/1000/gvfs/google-drive:host=example.org,user=ada/x/Library.dixit', 'Google Drive'],
    ['/home/ada/Nextcloud/Library.dixit', 'Nextcloud'],
    ['/home/ada/Nextcloud2/Library.dixit', 'Nextcloud'],
    ['/home/ada/ownCloud/Library.dixit', 'ownCloud'],
    ['C:\\Users\\ada\\Box Sync\\Library.dixit', 'Box'],
    ['/Users/ada/Library/CloudStorage/Box-Box/Library.dixit', 'Box'],
    ['/home/ada/pCloudDrive/Library.dixit', 'pCloud'],
    ['/home/ada/Yandex.Disk/Library.dixit', 'Yandex.Disk'],
    ['/home/ada/Яндекс.Диск/Library.dixit', 'Yandex.Disk'],
    ['C:/Users/ada/YandexDisk/Library.dixit', 'Yandex.Disk'],
    ['/Users/ada/Library/CloudStorage/Tresorit-Ada/Library.dixit', 'Tresorit'],
    ['/home/ada/MEGA/Library.dixit', 'MEGA'],
  ])('%s: %s', (file, service) => {
    expect(riskAt(file)).toEqual({ kind: 'synced', service });
  });

  test.each([
    ['.stfolder', 'Syncthing'],
    ['.dropbox.cache', 'Dropbox'],
    ['.nextcloudsync.log', 'Nextcloud'],
    ['.tmp.driveupload', 'Google Drive'],
  ])('by %s in it', (marker, service) => {
    const has = (folder: string, name: string) => folder === '/home/ada/shared' && name === marker;
    expect(riskAt('/home/ada/shared/deep/er/Library.dixit', { has })).toEqual({
      kind: 'synced',
      service,
    });
    expect(riskAt('/home/ada/other/Library.dixit', { has })).toBeNull();
  });

  test('by what the machine says of it, whatever it is called', () => {
    const env = { OneDrive: 'D:\\Work\\', OneDriveConsumer: '' };
    expect(riskAt('d:\\work\\a\\Library.dixit', { env })?.service).toBe('OneDrive');
    expect(riskAt('D:\\Workshop\\Library.dixit', { env })).toBeNull();
  });
});

describe('a folder of another machine is known', () => {
  test.each([
    '\\\\server\\share\\Library.dixit',
    '//server/share/Library.dixit',
    '\\\\?\\UNC\\server\\share\\Library.dixit',
    '/run/user/1000/gvfs/smb-share:server=a,share=b/Library.dixit',
  ])('%s', (file) => {
    expect(riskAt(file)).toEqual({ kind: 'network', service: null });
  });

  test.each([0x6969, 0xfe534d42])('by the kind of its file system: %i', (fileSystem) => {
    expect(riskAt('/mnt/a/Library.dixit', { fileSystem })?.kind).toBe('network');
  });
});

test.each([
  '/home/ada/.local/share/Dixit/Library.dixit',
  '/home/ada/Documents/Dropbox.dixit',
  '/home/ada/Dropboxes/Library.dixit',
  '/home/ada/My OneDrive notes/Library.dixit',
  '/home/ada/Boxes/Library.dixit',
  '/home/box/Library.dixit',
  'C:\\Users\\ada\\Documents\\Library.dixit',
  '\\\\?\\C:\\Users\\ada\\Library.dixit',
  '/Library.dixit',
  'Library.dixit',
])('%s is an ordinary place', (file) => {
  expect(riskAt(file, { fileSystem: 0xef53 })).toBeNull();
});
