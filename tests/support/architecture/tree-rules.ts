import { posix } from 'node:path';

/** How large a part of the tree may grow. */
export type TreeLimits = {
  linesInFile: number;
  filesInFolder: number;
  /** Folders that hold more than that, with their own limit. */
  roomier: Readonly<Record<string, number>>;
};

const SAYS_NOTHING = /^(?:utils?|helpers?|common|misc|shared|lib|tools?|stuff)$/iu;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.property)?(?:\.(?:test|spec|config|d))?$/u;
const PASCAL = /^(?:[A-Z][A-Za-z0-9]*)(?:\.test)?$/u;
const HOOK = /^use[A-Z][A-Za-z0-9]*(?:\.test)?$/u;

/** One line for each name in `paths` that says nothing or is not written as its kind is. */
export function badNames(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const { name, ext, dir } = posix.parse(path);
    const emptyWords = [...dir.split('/'), name.split('.', 1)[0] ?? ''].filter((word) =>
      SAYS_NOTHING.test(word),
    );
    // A component is a file of its own; a module may hold some markup besides other things.
    const isOfPage = ext === '.tsx' || /\brenderer\b/u.test(dir);
    const wellWritten =
      KEBAB.test(name) || (ext === '.tsx' && PASCAL.test(name)) || (isOfPage && HOOK.test(name));
    return [
      ...emptyWords.map((word) => `${path}: "${word}" does not say what is in it`),
      ...(wellWritten ? [] : [`${path}: not written as ${ext} files are`]),
    ];
  });
}

/** One line for each file with more lines than `limits` allow. */
export function longFiles(
  files: readonly { path: string; lines: number }[],
  limits: TreeLimits,
): string[] {
  return files
    .filter(({ lines }) => lines > limits.linesInFile)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}

/** One line for each folder that directly holds more of `paths` than `limits` allow. */
export function crowdedFolders(paths: readonly string[], limits: TreeLimits): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([folder, count]) => count > (limits.roomier[folder] ?? limits.filesInFolder))
    .map(([folder, count]) => `${folder}: ${count} files`);
}
