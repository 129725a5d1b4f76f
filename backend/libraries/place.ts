import type { RiskyPlace } from '../../contract/shell.ts';

/** What of the machine tells what a folder is. */
export interface PlaceSurroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** Whether a folder has something of that name in it. */
  has: (folder: string, name: string) => boolean;
  /** Number by which Linux names the kind of a file system; `null` elsewhere. */
  fileSystem: number | null;
}

/** Folders by whose name a service is known, wherever they stand. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^dropbox(?: \(.+\))?$/iu, 'Dropbox'],
  [/^onedrive(?: - .+)?$/iu, 'OneDrive'],
  [/^(?:mobile documents|iclouddrive|icloud drive|com~apple~clouddocs)$/iu, 'iCloud Drive'],
  [/^(?:google drive|googledrive|google-drive:.*|my drive)$/iu, 'Google Drive'],
  [/^nextcloud\d*$/iu, 'Nextcloud'],
  [/^owncloud\d*$/iu, 'ownCloud'],
  [/^(?:box sync|box-box)$/iu, 'Box'],
  [/^(?:pclouddrive|pcloud drive|pcloud sync)$/iu, 'pCloud'],
  [/^(?:yandex\.?disk(?:\.localized)?|яндекс\.диск)$/iu, 'Yandex.Disk'],
  [/^(?:mega|megasync)$/iu, 'MEGA'],
  [/^proton ?drive$/iu, 'Proton Drive'],
];

/** What services leave in the folder that they carry elsewhere. */
const MARKERS: readonly (readonly [name: string, service: string])[] = [
  ['.stfolder', 'Syncthing'],
  ['.dropbox', 'Dropbox'],
  ['.dropbox.cache', 'Dropbox'],
  ['.nextcloudsync.log', 'Nextcloud'],
  ['.owncloudsync.log', 'ownCloud'],
  ['.tmp.driveupload', 'Google Drive'],
  ['.tmp.drivedownload', 'Google Drive'],
  ['.849C9593-D756-4E56-8D6E-42412F2A707B', 'OneDrive'],
];

/** Variables with which a service says where its folder is. */
const VARIABLES: readonly (readonly [name: string, service: string])[] = [
  ['OneDrive', 'OneDrive'],
  ['OneDriveConsumer', 'OneDrive'],
  ['OneDriveCommercial', 'OneDrive'],
];

/** Of statfs(2): NFS, SMB, CIFS, SMB 2, AFS, Coda, Ceph. */
const NETWORK_FILE_SYSTEMS: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245, 0x00c36400,
]);

/** Services of macOS name their folders there after themselves: `Dropbox`, `OneDrive-Personal`. */
const CLOUD_STORAGE = /^cloudstorage$/iu;
/** Where the Linux desktop shows folders of other machines. */
const GVFS = /^(?:smb-share|sftp|dav|davs|nfs|afp-volume|ftp):/iu;

/**
 * Tells whether a file lies in a folder that a service carries to other machines, or on another
 * machine altogether. A folder that is only called so counts too: the warning can be dismissed.
 *
 * @param file - Absolute path, in the form of any system.
 */
export function riskOf(file: string, surroundings: PlaceSurroundings): RiskyPlace | null {
  const service = serviceOf(file, surroundings);
  if (service !== null) return { kind: 'synced', service };
  return isOnNetwork(file, surroundings) ? { kind: 'network', service: null } : null;
}

function serviceOf(file: string, { env, has }: PlaceSurroundings): string | null {
  const folders = foldersOf(file);
  for (const [name, service] of VARIABLES) {
    const root = env[name];
    if (root !== undefined && root !== '' && isWithin(file, root)) return service;
  }
  for (const { name, above } of folders) {
    const found = NAMES.find(([pattern]) => pattern.test(name));
    if (found) return found[1];
    if (above !== null && CLOUD_STORAGE.test(above)) return cloudStorageService(name);
  }
  for (const { path } of folders) {
    const found = MARKERS.find(([name]) => has(path, name));
    if (found) return found[1];
  }
  return null;
}

/** `GoogleDrive-ada@example.org` is Google Drive's. */
function cloudStorageService(folder: string): string {
  const name = folder.split('-')[0] ?? folder;
  const found = NAMES.find(([pattern]) => pattern.test(name));
  return found?.[1] ?? name;
}

function isOnNetwork(file: string, { fileSystem }: PlaceSurroundings): boolean {
  if (/^(?:\\\\|\/\/)(?![.?][\\/])[^\\/]/u.test(file) || /^\\\\\?\\UNC\\/iu.test(file)) return true;
  if (foldersOf(file).some(({ name }) => GVFS.test(name))) return true;
  return fileSystem !== null && NETWORK_FILE_SYSTEMS.has(fileSystem);
}

interface Folder {
  path: string;
  name: string;
  /** Name of the folder that it is in. */
  above: string | null;
}

/** The folders that a file is in, the nearest first. */
function foldersOf(file: string): Folder[] {
  const ends = [...file.matchAll(/[\\/]+/gu)].map(({ index }) => index);
  const paths = ends.map((end) => file.slice(0, end)).filter((path) => path !== '');
  const name = (path: string | undefined) => path?.split(/[\\/]/u).at(-1) ?? null;
  return paths
    .map((path, at) => ({ path, name: name(path) ?? '', above: name(paths[at - 1]) }))
    .toReversed();
}

/** Upper and lower case are one on the systems that have such folders. */
function isWithin(file: string, folder: string): boolean {
  const plain = (path: string) => path.replaceAll('\\', '/').replace(/\/+$/u, '').toLowerCase();
  return plain(file).startsWith(`${plain(folder)}/`);
}
