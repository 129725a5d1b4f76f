import { Button, Group, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { QUOTE_KINDS, type QuoteKind } from '../../contract/quote-shapes.ts';
import { useClient } from '../app/client.tsx';
import type { QuoteInText } from '../app/dialog-state.tsx';
import { explain, type Problem } from '../app/explain.ts';
import { useAct } from '../app/notices.tsx';
import { DateLine } from '../forms/DateLine.tsx';
import { LineField } from '../forms/LineField.tsx';
import classes from '../forms/RecordForm.module.css';
import {
  sourceOrTyped,
  whoOrTyped,
  type SourceChoice,
  type SpeakerChoice,
  type Typed,
} from '../parts/choices.ts';
import { SourcePicker } from '../parts/SourcePicker.tsx';
import { SpeakerPicker } from '../parts/SpeakerPicker.tsx';
import { TagsField } from '../tags/TagsField.tsx';
import { KIND_WORDS } from './words.ts';

interface Draft {
  text: string;
  speaker: SpeakerChoice | Typed | null;
  source: SourceChoice | Typed | null;
  paragraph: string | null;
  saidOn: string | null;
  kind: QuoteKind;
  tags: string[];
}

const BLANK: Draft = {
  text: '',
  speaker: null,
  source: null,
  paragraph: null,
  saidOn: null,
  kind: 'direct',
  tags: [],
};

/** Fields at which a refusal is shown. */
const SHOWN: ReadonlySet<string> = new Set(['text', 'saidOn', 'paragraph', 'tags']);

/** Nothing but the wording can be too long to send. */
function fieldOf({ code, field }: Problem): string | null {
  return code === 'PAYLOAD_TOO_LARGE' ? 'text' : field;
}

const typedOrNone = (typed: string) => (typed === '' ? null : { typed });

/** Keeps a draft; a speaker or source that is not there yet is made with it. */
function useKeep() {
  const client = useClient();
  return ({ text, speaker, source, paragraph, saidOn, kind, tags }: Draft) => {
    const locators = paragraph === null ? {} : { paragraph };
    return client.quotes.add({
      text,
      saidOn,
      kind,
      tags,
      attributions: speaker ? [whoOrTyped(speaker)] : [],
      attestations: source ? [{ ...sourceOrTyped(source), exact: text, locators }] : [],
    });
  };
}

/** Writes a quote by hand: the wording must be given, the rest can follow. */
export function NewQuoteDialog(props: { initial?: QuoteInText; onClose: () => void }) {
  const { initial, onClose } = props;
  const keep = useKeep();
  const act = useAct();
  const [draft, setDraft] = useState({ ...BLANK, ...initial });
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const field = problem && fieldOf(problem);
  const at = (name: string) => (problem && field === name ? problem.message : null);

  const save = async () => {
    if (draft.paragraph !== null && draft.source === null) {
      const message = 'Choose the source of which this is a paragraph.';
      return setProblem({ code: 'REFUSED', field: 'paragraph', message });
    }
    try {
      await keep(draft);
      onClose();
      await act(() => Promise.resolve(), 'The quote is kept.');
    } catch (error) {
      setProblem(explain(error));
    }
  };
  const isElsewhere = problem !== null && !SHOWN.has(field ?? '');
  return (
    <Modal opened onClose={onClose} title="New quote" size={620}>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Textarea
          data-autofocus
          label="Wording"
          placeholder="What was said, without quotation marks"
          autosize
          minRows={3}
          maxRows={12}
          value={draft.text}
          error={at('text')}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <SpeakerPicker
          visibleLabel="Said by"
          onPick={(speaker) => change({ speaker })}
          onType={(name) => change({ speaker: typedOrNone(name) })}
        />
        <div className={classes['pair']}>
          <DateLine
            label="Said on"
            placeholder="2025-12-29"
            value={draft.saidOn}
            error={at('saidOn')}
            onChange={(saidOn) => change({ saidOn })}
          />
          <NativeSelect
            label="Kind"
            value={draft.kind}
            data={QUOTE_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
            onChange={(event) => {
              const kind = QUOTE_KINDS.find((other) => other === event.currentTarget.value);
              if (kind) change({ kind });
            }}
          />
        </div>
        <SourcePicker
          {...(initial && { initial: initial.source.title })}
          onPick={(source) => change({ source })}
          onType={(title) => change({ source: typedOrNone(title) })}
        />
        <LineField
          label="Paragraph"
          placeholder="6"
          value={draft.paragraph}
          error={at('paragraph')}
          onChange={(paragraph) => change({ paragraph })}
        />
        <TagsField
          label="Tags"
          value={draft.tags}
          error={at('tags')}
          onChange={(tags) => change({ tags })}
        />
        {isElsewhere && (
          <p role="alert" className={classes['problem']}>
            {problem.message}
          </p>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={draft.text.trim() === ''}>
            Keep the quote
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
