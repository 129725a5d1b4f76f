/** A file that was chosen or dropped, with its place in what was. */
export interface ChosenFile {
  /** Within the folder, with `/` between names; its name alone where it was chosen by itself. */
  path: string;
  file: File;
}

/** What the dialogs for files offer. */
export const ACCEPTED =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mht,.mhtml,.docx,.pdf,.epub,text/plain,text/html';

const READ = /\.(?:txt|text|md|markdown|mdown|mkd|x?html?|mht|mhtml|docx|pdf|epub)$/iu;

/** Why a file is not even sent; `null`: it is. */
export function notRead({ path, file }: ChosenFile, mostBytes: number): string | null {
  const name = path.split('/').at(-1) ?? path;
  if (name.includes('.') && !READ.test(name)) {
    return 'Files of this kind are not read: save it as a page, PDF, Word document or text.';
  }
  return file.size > mostBytes ? 'This is larger than 200 MB, the most that is read.' : null;
}

/** The files of an `<input>`; of a folder, those in its folders too. */
export function filesOfInput(list: Iterable<File>): ChosenFile[] {
  return tidied(Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** The files that were dropped, and those in folders that were. */
export async function filesOfDrop(dropped: DataTransfer): Promise<ChosenFile[]> {
  // Asked for at once: what was dropped is forgotten when this call returns.
  const loose = filesOfInput(dropped.files);
  const entries = Array.from(dropped.items).flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return loose;
  const files = await Promise.all(entries.map((entry) => filesOfEntry(entry)));
  return tidied(files.flat());
}

/** What to call several files: by their folder, or by their number. */
export function nameOfFiles(files: readonly ChosenFile[]): string {
  const [first] = files;
  const folder = first?.path.includes('/') === true ? (first.path.split('/')[0] ?? '') : '';
  if (folder !== '' && files.every(({ path }) => path.startsWith(`${folder}/`))) return folder;
  return files.length === 1 ? (first?.path ?? '1 file') : `${files.length} files`;
}

/** Without what systems hide, and the folders of pictures that browsers save beside a page. */
function tidied(files: ChosenFile[]): ChosenFile[] {
  return files
    .filter(({ path }) => !/(?:^|\/)\.|(?:_files|\.fld)\//u.test(path))
    .toSorted((one, other) => one.path.localeCompare(other.path, undefined, { numeric: true }));
}

async function filesOfEntry(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//u, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: ChosenFile[] = [];
  for (;;) {
    // They come by the hundred, until none comes.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const each of some) found.push(...(await filesOfEntry(each)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
