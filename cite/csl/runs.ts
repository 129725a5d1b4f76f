import type { TextRun } from '../../contract/citations.ts';

const TAG =
  /<(?<close>\/?)(?<name>i|em|b|sup|sub|span|div)(?: (?:style|class)="(?<value>[^"<>]*)")?>/gu;

const ENTITIES: Record<string, string> = {
  '&#38;': '&',
  '&#60;': '<',
  '&#62;': '>',
  '&#34;': '"',
  '&#39;': "'",
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

type Emphasis = Omit<TextRun, 'text' | 'href'>;

function emphasisOf(name: string, value: string): Emphasis {
  switch (name) {
    case 'i':
    case 'em':
      return { italic: true };
    case 'b':
      return { bold: true };
    case 'sup':
      return { superscript: true };
    case 'span':
      return spanEmphasis(value);
    default:
      return {};
  }
}

function spanEmphasis(value: string): Emphasis {
  if (/font-variant:\s*small-caps/.test(value)) return { smallCaps: true };
  if (/font-style:\s*normal/.test(value)) return { italic: false };
  if (/font-weight:\s*normal/.test(value)) return { bold: false };
  return {};
}

function decode(text: string): string {
  return text.replace(/&(?:#\d{2}|[a-z]+);/g, (entity) => ENTITIES[entity] ?? entity);
}

function sameLook(a: TextRun, b: TextRun): boolean {
  return (
    a.italic === b.italic &&
    a.bold === b.bold &&
    a.smallCaps === b.smallCaps &&
    a.superscript === b.superscript &&
    a.href === b.href
  );
}

/** A run of text; emphasis that is off is left out. */
export function run(text: string, emphasis: Omit<TextRun, 'text'> = {}): TextRun {
  return {
    text,
    ...(emphasis.italic && { italic: true }),
    ...(emphasis.bold && { bold: true }),
    ...(emphasis.smallCaps && { smallCaps: true }),
    ...(emphasis.superscript && { superscript: true }),
    ...(emphasis.href !== undefined && { href: emphasis.href }),
  };
}

/** The same text with neighbours of one look joined and empty runs left out. */
export function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const next of runs) {
    const last = joined.at(-1);
    if (next.text === '') continue;
    if (last !== undefined && sameLook(last, next)) {
      joined[joined.length - 1] = { ...last, text: last.text + next.text };
    } else {
      joined.push(next);
    }
  }
  return joined;
}

function trimRuns(runs: TextRun[]): TextRun[] {
  const trimmed = runs.map((each, index) => {
    const start = index === 0 ? each.text.trimStart() : each.text;
    return { ...each, text: index === runs.length - 1 ? start.trimEnd() : start };
  });
  return trimmed.filter(({ text }) => text !== '');
}

/**
 * Reads what the style engine writes: a handful of tags, with every `<` of the text escaped. What
 * is not one of those tags stays text.
 */
export function parseMarkup(markup: string): TextRun[] {
  const runs: TextRun[] = [];
  const open: { name: string; look: Emphasis; after: string }[] = [];
  const look = () => open.at(-1)?.look ?? {};
  let from = 0;
  for (const match of markup.matchAll(TAG)) {
    const { close, name = '', value = '' } = match.groups ?? {};
    runs.push(run(decode(markup.slice(from, match.index)), look()));
    from = match.index + match[0].length;
    if (close !== '/') {
      // The number in the margin of a list of works, which has a column of its own on paper.
      const after = value === 'csl-left-margin' ? ' ' : '';
      open.push({ name, look: { ...look(), ...emphasisOf(name, value) }, after });
    } else if (open.at(-1)?.name === name) {
      runs.push(run(open.pop()?.after ?? ''));
    }
  }
  runs.push(run(decode(markup.slice(from)), look()));
  return trimRuns(joinRuns(runs));
}

/** The same runs with every occurrence of an address made a link. */
export function linkRuns(runs: readonly TextRun[], addresses: readonly string[]): TextRun[] {
  const address = addresses.find((each) => runs.some(({ text }) => text.includes(each)));
  if (address === undefined) return [...runs];
  return runs.flatMap((each) => {
    const parts = each.text.split(address);
    return parts.flatMap((part, index) => [
      ...(index === 0 ? [] : [{ ...each, text: address, href: address }]),
      ...(part === '' ? [] : [{ ...each, text: part }]),
    ]);
  });
}
