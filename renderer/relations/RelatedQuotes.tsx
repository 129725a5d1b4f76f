import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { QuoteSummary } from '../../contract/search.ts';
import { useApi, useClient } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { useAct } from '../app/notices.tsx';
import { placeInWords, speakersInWords } from '../parts/quote-line.ts';
import { Section } from '../parts/Section.tsx';
import { useShowQuote } from '../quotes/useShowQuote.ts';
import { relationInWords } from './relation-words.ts';
import classes from './Relations.module.css';

/** Another quote, what it is to this one, and what can be done about that. */
function RelatedQuote(props: {
  words: string;
  other: QuoteSummary;
  rationale: string;
  children: ReactNode;
}) {
  const { words, other, rationale, children } = props;
  const showQuote = useShowQuote();
  const speakers = speakersInWords(other);
  return (
    <li className={classes['related']}>
      <div className={classes['head']}>
        <span>
          <span className={classes['kind']}>{words}</span> <strong>{speakers}</strong>
        </span>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={`More for: ${words} ${speakers}`}>
              <IconDots size={15} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>{children}</Menu.Dropdown>
        </Menu>
      </div>
      <button
        type="button"
        dir="auto"
        className={classes['wording']}
        onClick={() => void showQuote(other.id)}
      >
        {other.text}
      </button>
      <p className={classes['quiet']}>{placeInWords(other)}</p>
      {rationale !== '' && (
        <p dir="auto" className={classes['rationale']}>
          {rationale}
        </p>
      )}
    </li>
  );
}

/** Quotes that deny, answer or repeat this one, or that it does so to; and its other wordings. */
export function RelatedQuotes({ quoteId }: { quoteId: number }) {
  const client = useClient();
  const act = useAct();
  const { open } = useDialogs();
  const { data } = useQuery(useApi().relations.of.queryOptions({ input: { id: quoteId } }));
  const relations = data?.relations ?? [];
  const variants = data?.variants ?? [];
  const remove = (id: number) =>
    void act(() => client.relations.remove({ id }), 'The relation is removed.');
  const unlink = (otherId: number) =>
    void act(() => client.likeness.forget({ id: quoteId, otherId }), 'The link is removed.');
  return (
    <Section
      title="Related quotes"
      action={
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => open({ name: 'relate', quoteId, relationId: null })}
        >
          Relate…
        </Button>
      }
    >
      {data && relations.length + variants.length === 0 && (
        <p className={classes['quiet']}>
          Relate a denial, an answer or a correction, and both quotes show it.
        </p>
      )}
      <ul className={classes['list']} aria-label="Related quotes">
        {relations.map(({ id, kind, isFrom, other, rationale }) => (
          <RelatedQuote
            key={id}
            words={relationInWords(kind, isFrom)}
            other={other}
            rationale={rationale}
          >
            <Menu.Item onClick={() => open({ name: 'relate', quoteId, relationId: id })}>
              Edit…
            </Menu.Item>
            <Menu.Item color="red" onClick={() => remove(id)}>
              Remove
            </Menu.Item>
          </RelatedQuote>
        ))}
        {variants.map((other) => (
          <RelatedQuote
            key={`variant ${other.id}`}
            words="another wording of the same, by"
            other={other}
            rationale=""
          >
            <Menu.Item color="red" onClick={() => unlink(other.id)}>
              Remove the link
            </Menu.Item>
          </RelatedQuote>
        ))}
      </ul>
    </Section>
  );
}
