import { NativeSelect } from '@mantine/core';
import type { SourceAuthor } from '../../contract/sources.ts';
import { LineField } from '../forms/LineField.tsx';
import { LinesField } from '../forms/LinesField.tsx';

const BLANK: SourceAuthor = { family: null, given: null, literal: null };

/** Authors of a source, in their order; an organisation has one name. */
export function AuthorLines(props: {
  authors: SourceAuthor[];
  onChange: (authors: SourceAuthor[]) => void;
}) {
  return (
    <LinesField
      title="Authors"
      noun="author"
      lines={props.authors}
      blank={BLANK}
      columns="130px 1fr 1fr"
      onChange={props.onChange}
    >
      {(author, change) => {
        const isBody = author.literal !== null;
        return (
          <>
            <NativeSelect
              aria-label="Kind of author"
              value={isBody ? 'body' : 'person'}
              data={[
                { value: 'person', label: 'Person' },
                { value: 'body', label: 'Organisation' },
              ]}
              onChange={(event) =>
                change(
                  event.currentTarget.value === 'body'
                    ? { family: null, given: null, literal: author.family ?? '' }
                    : { family: author.literal, given: null, literal: null },
                )
              }
            />
            {isBody ? (
              <LineField
                quiet
                label="Name"
                value={author.literal}
                onChange={(literal) => change({ literal: literal ?? '' })}
              />
            ) : (
              <>
                <LineField
                  quiet
                  label="Given names"
                  value={author.given}
                  onChange={(given) => change({ given })}
                />
                <LineField
                  quiet
                  label="Family name"
                  value={author.family}
                  onChange={(family) => change({ family })}
                />
              </>
            )}
          </>
        );
      }}
    </LinesField>
  );
}
