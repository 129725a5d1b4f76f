import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';
import { listFiles } from '../support/architecture/source-file.ts';

const root = join(import.meta.dirname, '../..');

/** Every regular expression written in `extract/`, with its file. */
function patternsOf(path: string): { path: string; pattern: RegExp }[] {
  const found: { path: string; pattern: RegExp }[] = [];
  const { program } = parseSync(path, readFileSync(join(root, path), 'utf8'));
  new Visitor({
    Literal(node) {
      if ('regex' in node)
        found.push({ path, pattern: new RegExp(node.regex.pattern, node.regex.flags) });
    },
  }).visit(program);
  return found;
}

const patterns = listFiles(root, ['extract'], ['.ts']).flatMap(patternsOf);

/** Long runs of what patterns repeat, each with an end that lets them fail late. */
const units = [
  ...'a|A|1|.|,|-|—|\'|’|"|“|(|[|>|:|é| |\n'.split('|'),
  ..."A |Aa |A.|A'|a-|1:|12:34 |(a|[a|, said |'s | (@a|Q: ".split('|'),
];
const nasty = units.flatMap((unit) => {
  const run = unit.repeat(5000 / unit.length);
  return [run, `${run}!`, `x${run}\u0000`];
});

test('there are patterns to look at', () => {
  expect(patterns.length).toBeGreaterThan(100);
});

test('no pattern runs away on any of the long runs', () => {
  const slow = patterns.flatMap(({ path, pattern }) => {
    const start = performance.now();
    for (const text of nasty) {
      pattern.lastIndex = 0;
      pattern.exec(text);
    }
    const mean = (performance.now() - start) / nasty.length;
    // Squares of 5,000 take some 30 ms; what is exponential never ends.
    return mean > 60 ? [`${path}: ${String(pattern)} ${mean.toFixed(0)} ms`] : [];
  });
  expect(slow).toEqual([]);
}, 120_000);

test('no group that repeats without bound repeats without bound inside', () => {
  const doubtful = patterns.filter(({ pattern }) =>
    /\((?:\?:)?[^()\\[\]]*[\w.)\]][+*]\)[+*]/.test(pattern.source),
  );
  expect(doubtful).toEqual([]);
});
