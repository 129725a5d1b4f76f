import { Button, Group, Modal, NativeSelect, Textarea } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Quote } from '../../contract/quotes.ts';
import { RELATION_KINDS, RelationKind, type Relation } from '../../contract/relations.ts';
import type { QuoteSummary } from '../../contract/search.ts';
import { useApi, useClient } from '../app/client.tsx';
import { explain, type Problem } from '../app/explain.ts';
import { useAct } from '../app/notices.tsx';
import formClasses from '../forms/RecordForm.module.css';
import { QuotePicker } from '../parts/QuotePicker.tsx';
import { relationInWords } from './relation-words.ts';
import classes from './Relations.module.css';

interface Draft {
  kind: RelationKind;
  isFrom: boolean;
  other: Pick<QuoteSummary, 'id' | 'text'> | null;
  rationale: string;
}

const BLANK: Draft = { kind: 'denies', isFrom: true, other: null, rationale: '' };

/** Writes a relation, or changes one that is there. */
function useSave(quoteId: number, relation: Relation | null) {
  const client = useClient();
  return async ({ kind, isFrom, other, rationale }: Draft & { other: { id: number } }) => {
    const ends = isFrom ? { fromId: quoteId, toId: other.id } : { fromId: other.id, toId: quoteId };
    const wanted = { kind, ...ends, rationale: rationale.trim() };
    if (!relation) return void (await client.relations.add(wanted));
    const seen = { kind: relation.kind, rationale: relation.rationale };
    await client.relations.edit({ id: relation.id, changes: wanted, seen });
  };
}

function Form(props: { quote: Quote; relation: Relation | null; onClose: () => void }) {
  const { quote, relation, onClose } = props;
  const act = useAct();
  const save = useSave(quote.id, relation);
  const [draft, setDraft] = useState<Draft>(relation ?? BLANK);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (changes: Partial<Draft>) => {
    setDraft({ ...draft, ...changes });
    setProblem(null);
  };
  const at = (...fields: string[]) =>
    fields.includes(problem?.field ?? '') ? (problem?.message ?? null) : null;

  const submit = async () => {
    const { other } = draft;
    if (!other) {
      setProblem({ code: '', field: 'toId', message: 'Choose the other quote first.' });
      return;
    }
    setBusy(true);
    try {
      await save({ ...draft, other });
      onClose();
      const done = relation ? 'The relation is changed.' : 'The quotes are related.';
      await act(() => Promise.resolve(), done);
    } catch (error) {
      setProblem(explain(error));
    } finally {
      setBusy(false);
    }
  };
  const elsewhere = at('toId', 'fromId', 'kind', 'rationale') === null ? problem : null;
  const speakers = quote.attributions.map(({ speaker }) => speaker).join(', ');
  return (
    <form
      className={formClasses['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p dir="auto" className={classes['this']}>
        <strong>{speakers === '' ? 'This quote' : speakers}</strong>
        {quote.text}
      </p>
      <div className={classes['row']}>
        <NativeSelect
          label="This quote"
          value={draft.kind}
          error={at('kind')}
          data={RELATION_KINDS.map((value) => ({
            value,
            label: `${draft.isFrom ? '' : 'is '}${relationInWords(value, draft.isFrom)}`,
          }))}
          onChange={(event) => change({ kind: RelationKind.parse(event.currentTarget.value) })}
        />
        <Button
          variant="default"
          leftSection={<IconArrowsExchange size={15} aria-hidden />}
          onClick={() => change({ isFrom: !draft.isFrom })}
        >
          Turn round
        </Button>
      </div>
      <QuotePicker
        label="The other quote"
        except={quote.id}
        initial={draft.other?.text ?? ''}
        error={at('toId', 'fromId')}
        focused={relation === null}
        onPick={(other) => change({ other })}
      />
      <Textarea
        label="Why"
        placeholder="She answers the claim of the day before"
        autosize
        minRows={2}
        maxRows={8}
        value={draft.rationale}
        error={at('rationale')}
        onChange={(event) => change({ rationale: event.currentTarget.value })}
      />
      {elsewhere && (
        <p role="alert" className={formClasses['problem']}>
          {elsewhere.message}
        </p>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={busy}>
          Save
        </Button>
      </Group>
    </form>
  );
}

/** Says what a quote does to another, or changes that. */
export function RelateDialog(props: {
  quoteId: number;
  /** The relation that is changed; `null` for a new one. */
  relationId: number | null;
  onClose: () => void;
}) {
  const { quoteId, relationId, onClose } = props;
  const api = useApi();
  const { data: quote } = useQuery(api.quotes.get.queryOptions({ input: { id: quoteId } }));
  const { data: related } = useQuery(api.relations.of.queryOptions({ input: { id: quoteId } }));
  const relation = related?.relations.find(({ id }) => id === relationId) ?? null;
  const title = relationId === null ? 'Relate to another quote' : 'Relation to another quote';
  return (
    <Modal opened onClose={onClose} title={title} size={620}>
      {quote && related && <Form quote={quote} relation={relation} onClose={onClose} />}
    </Modal>
  );
}
