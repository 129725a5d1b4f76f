import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Packages that are bundled into the page, and so shipped without their folders. */
const BUNDLED = [
  '@mantine/core',
  '@mantine/hooks',
  '@mantine/notifications',
  '@orpc/tanstack-query',
  '@tabler/icons-react',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
  'diff',
  'react',
  'react-dom',
];

/** Works of others that a package has built into its own files, with where their licence stands. */
const BUILT_IN = [
  { name: 'pdf.js', within: 'unpdf', licence: 'Apache-2.0', text: 'build/licences/apache-2.0.txt' },
];

/** What of a package's manifest matters here. */
type Manifest = {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
};

type ShippedPackage = { name: string; version: string; licence: string; texts: string[] };

/**
 * The packages that reach users, with their licences, in the order of their names.
 *
 * @param root - Folder of the project.
 */
export function shippedPackages(root: string): ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from);
    if (folder === null || found.has(folder)) return;
    const { version, license, dependencies = {} } = readManifest(folder);
    found.set(folder, { name, version, licence: license ?? 'see its text', texts: texts(folder) });
    for (const dependency of Object.keys(dependencies)) visit(dependency, folder);
  };
  for (const name of [...Object.keys(readManifest(root).dependencies ?? {}), ...BUNDLED]) {
    visit(name, root);
  }
  for (const { name, within, licence, text } of BUILT_IN) {
    const folder = folderOf(within, root);
    const version = folder === null ? '' : `in ${within} ${readManifest(folder).version}`;
    const texts = [readFileSync(join(root, text), 'utf8').trim()];
    found.set(`${within}/${name}`, { name, version, licence, texts });
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text that goes into every package of Dixit. */
export function licenceText(packages: readonly ShippedPackage[]): string {
  const rule = '='.repeat(80);
  const parts = packages.map(({ name, version, licence, texts: found }) =>
    [rule, `${name} ${version} (${licence})`, rule, ...found].join('\n\n'),
  );
  return `${['Dixit is shipped with these works of others.', ...parts].join('\n\n\n')}\n`;
}

/** As Node looks a package up: in the nearest `node_modules` that has it. */
function folderOf(name: string, from: string): string | null {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(from) === from ? null : folderOf(name, dirname(from));
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function texts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|licen[cs]es|locale_licenses|notice|copying)\b/iu.test(name))
    .filter((name) => /(?:^[^.]+|\.(?:txt|md))$/iu.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
}
