import { type ESTree, Visitor, type VisitorObject } from 'vite';
import { topFolder } from './import-law.ts';
import type { SourceFile } from './source-file.ts';

/** Something that our sources do without, and the files in which it is looked for. */
export type SourceRule = {
  forbids: string;
  in: (path: string) => boolean;
  visitor: (report: () => void) => VisitorObject;
};

const PURE = new Set(['contract', 'query', 'extract', 'cite', 'formats']);
const isProduct = (path: string): boolean => !['tests', 'build'].includes(topFolder(path));
const isAnywhere = (): boolean => true;

/** Rules that a parsed file is held against; each has a planted violation in the tests. */
export const sourceRules: readonly SourceRule[] = [
  { forbids: 'any', in: isAnywhere, visitor: (report) => ({ TSAnyKeyword: report }) },
  {
    forbids: 'default export',
    in: (path) => !path.endsWith('.config.ts'),
    visitor: (report) => ({
      ExportDefaultDeclaration: report,
      ExportSpecifier: ({ exported }) => {
        if (nameOf(exported) === 'default') report();
      },
    }),
  },
  { forbids: 'enum', in: isAnywhere, visitor: (report) => ({ TSEnumDeclaration: report }) },
  {
    forbids: 'class that is no error',
    in: isProduct,
    visitor: (report) => ({
      ClassDeclaration: ({ superClass }) => {
        if (!nameOf(superClass)?.endsWith('Error')) report();
      },
    }),
  },
  {
    forbids: 'module-level let or var',
    in: isProduct,
    visitor: (report) => ({
      Program: ({ body }) => {
        for (const node of body) {
          const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
          if (declared?.type === 'VariableDeclaration' && declared.kind !== 'const') report();
        }
      },
    }),
  },
  {
    forbids: 'statement outside db',
    in: (path) => isProduct(path) && topFolder(path) !== 'db',
    visitor: (report) => ({
      CallExpression: ({ callee }) => {
        if (callee.type === 'MemberExpression' && nameOf(callee.property) === 'prepare') report();
      },
    }),
  },
  {
    forbids: 'network call',
    in: (path) => isProduct(path) && path !== 'renderer/connect.ts',
    visitor: (report) => ({
      CallExpression: ({ callee }) => {
        if (calledName(callee) === 'fetch' || calledName(callee) === 'sendBeacon') report();
      },
      NewExpression: ({ callee }) => {
        const clients = ['XMLHttpRequest', 'EventSource', 'WebSocket', 'WebTransport'];
        if (clients.includes(calledName(callee) ?? '')) report();
      },
    }),
  },
  {
    forbids: 'markup as a string',
    in: isProduct,
    visitor: (report) => ({
      JSXAttribute: ({ name }) => {
        if (name.type === 'JSXIdentifier' && isMarkupSink(name.name)) report();
      },
      Property: ({ key }) => {
        if (isMarkupSink(nameOf(key))) report();
      },
      MemberExpression: ({ object, property }) => {
        const name = nameOf(property);
        if (isMarkupSink(name) || (name === 'write' && nameOf(object) === 'document')) report();
      },
    }),
  },
  {
    forbids: 'clock, chance or process in a pure folder',
    in: (path) => PURE.has(topFolder(path)),
    visitor: (report) => ({
      MemberExpression: ({ object, property }) => {
        const name = `${nameOf(object)}.${nameOf(property)}`;
        if (['Date.now', 'Math.random', 'performance.now'].includes(name)) report();
        if (['process', 'crypto'].includes(nameOf(object) ?? '')) report();
      },
      NewExpression: ({ callee, arguments: given }) => {
        if (nameOf(callee) === 'Date' && given.length === 0) report();
      },
    }),
  },
];

/** One line for each rule that `file` breaks. */
export function brokenRules(file: SourceFile): string[] {
  const broken = new Set<string>();
  for (const rule of sourceRules.filter(({ in: covers }) => covers(file.path))) {
    new Visitor(rule.visitor(() => broken.add(rule.forbids))).visit(file.program);
  }
  const silencer = isProduct(file.path)
    ? /@ts-(?:ignore|nocheck|expect-error)/u
    : /@ts-(?:ignore|nocheck)/u;
  if (file.comments.some((comment) => silencer.test(comment))) broken.add('silenced type error');
  return [...broken].map((what) => `${file.path}: ${what}`);
}

function isMarkupSink(name: string | null): boolean {
  return /^(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|srcdoc|srcDoc)$/u.test(
    name ?? '',
  );
}

/** `f` of `f()`, and of `window.f()` or `globalThis.f()`. */
function calledName(callee: ESTree.Node): string | null {
  if (callee.type !== 'MemberExpression') return nameOf(callee);
  const isGlobal = ['window', 'globalThis', 'self', 'navigator', 'net'].includes(
    nameOf(callee.object) ?? '',
  );
  return isGlobal ? nameOf(callee.property) : null;
}

function nameOf(node: ESTree.Node | null | undefined): string | null {
  if (node?.type === 'Identifier' || node?.type === 'PrivateIdentifier') return node.name;
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}
