import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** One of our own files, parsed. */
export type SourceFile = {
  /** From the root of the project, with forward slashes. */
  path: string;
  lines: number;
  program: ESTree.Program;
  comments: readonly string[];
  imports: readonly Import[];
};

/** A reference from one module to another, of values or of types alike. */
export type Import = {
  /** As it is written. */
  specifier: string;
  /** From the root of the project, for a relative one; else `null`. */
  target: string | null;
};

/** Parses `code` as the file at `path` (`.ts` or `.tsx`). */
export function parseSource(path: string, code: string): SourceFile {
  const { program, comments, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return {
    path,
    lines: code.split('\n').length - (code.endsWith('\n') ? 1 : 0),
    program,
    comments: comments.map((comment) => comment.value),
    imports: importsOf(program).map((specifier) => ({
      specifier,
      target: specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null,
    })),
  };
}

/** Every file below `folders` of `root` whose name ends in one of `extensions`. */
export function listFiles(root: string, folders: readonly string[], extensions: readonly string[]) {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && extensions.some((end) => entry.name.endsWith(end)))
        .map((entry) =>
          posix.join(folder, relativeTo(join(root, folder), entry.parentPath), entry.name),
        ),
    )
    .toSorted();
}

/** Reads and parses the file at `path` below `root`. */
export function readSource(root: string, path: string): SourceFile {
  return parseSource(path, readFileSync(join(root, path), 'utf8'));
}

function relativeTo(root: string, path: string): string {
  return path.slice(root.length).replaceAll('\\', '/').replace(/^\//u, '');
}

/** Specifiers of imports, re-exports, `import()`, `import('…').Type`, `require` and module URLs. */
function importsOf(program: ESTree.Program): string[] {
  const found: string[] = [];
  const add = (node: ESTree.Node | null | undefined): void => {
    if (node?.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    TSExternalModuleReference: (node) => add(node.expression),
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') {
        add(node.arguments[0]);
      }
    },
    // `new URL('./main.ts', import.meta.url)` names the module that another process starts with.
    NewExpression: (node) => {
      const [first] = node.arguments;
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'URL') return;
      if (first?.type === 'Literal' && /^\..*\.ts$/u.test(String(first.value))) add(first);
    },
  }).visit(program);
  return found;
}
