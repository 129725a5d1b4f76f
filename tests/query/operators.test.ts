import { expect, test } from 'vitest';
import { FIELDS } from '../../query/fields.ts';
import { OPERATORS } from '../../query/operators.ts';
import { parseQuery } from '../../query/parse.ts';

test.each([...OPERATORS, ...FIELDS].map(({ example }) => example))(
  'what is shown to the user is understood: %s',
  (example) => {
    const { node, tokens, remarks } = parseQuery(example);
    expect(remarks).toEqual([]);
    expect(node).not.toBeNull();
    expect(tokens.every(({ understood }) => understood)).toBe(true);
  },
);
