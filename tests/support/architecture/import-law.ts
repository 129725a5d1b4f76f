import type { Import, SourceFile } from './source-file.ts';

/**
 * What each folder may import besides itself: a folder or a file of ours, a package, or a scope
 * (`node:`, `@orpc/`) with everything in it.
 */
export type ImportLaw = Readonly<Record<string, readonly string[]>>;

/** One line for each import of `file` that the law of its folder does not allow. */
export function forbiddenImports(file: SourceFile, law: ImportLaw): string[] {
  const folder = topFolder(file.path);
  const allowed = law[folder];
  if (!allowed) return [];
  return file.imports
    .filter((reference) => !isAllowed(reference, folder, allowed))
    .map(({ specifier }) => `${file.path}: ${folder} may not import ${specifier}`);
}

function isAllowed({ specifier, target }: Import, folder: string, allowed: readonly string[]) {
  if (target !== null) {
    return [folder, ...allowed].some((name) => target === name || target.startsWith(`${name}/`));
  }
  return allowed.some((name) =>
    /[:/]$/u.test(name)
      ? specifier.startsWith(name)
      : specifier === name || specifier.startsWith(`${name}/`),
  );
}

/** First part of a path: the stratum that a file belongs to. */
export function topFolder(path: string): string {
  return path.split('/', 1)[0] ?? '';
}
