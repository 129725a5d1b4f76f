import type { FieldValue, QueryNode } from '../../../query/parse.ts';

const inShort = ({ words, prefix }: { words: readonly string[]; prefix: boolean }) =>
  `${words.length > 1 ? `[${words.join(' ')}]` : words.join()}${prefix ? '*' : ''}`;

function shortValue(value: FieldValue): string {
  if ('of' in value) return value.of;
  if ('from' in value) return `${value.from ?? ''}..${value.to ?? ''}`;
  return `${value.exact ? '=' : ''}${inShort(value)}`;
}

/** A node in short: `fabric*`, `[two words]`, `tag:a*|=[b c]`, `-x`, `(a b)`, `(a / b)` for OR. */
export function short(node: QueryNode | null): string {
  switch (node?.type) {
    case undefined:
      return '';
    case 'words':
      return inShort(node);
    case 'field':
      return `${node.field}:${node.values.map(shortValue).join('|')}`;
    case 'and':
    case 'or':
      return `(${node.of.map(short).join(node.type === 'and' ? ' ' : ' / ')})`;
    case 'not':
      return `-${node.of.map(short).join('-')}`;
  }
}
