import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Quote, QuoteDraft } from '../../../contract/quotes.ts';
import type { QuoteSummary } from '../../../contract/search.ts';
import { useClient } from '../../app/client.tsx';
import { explain, type Problem } from '../../app/explain.ts';
import { useAct } from '../../app/notices.tsx';
import pane from '../../forms/PaneForm.module.css';
import { PaneForm } from '../../forms/PaneForm.tsx';
import { QuotePicker } from '../../parts/QuotePicker.tsx';

const OriginalDraft = QuoteDraft.pick({ text: true, language: true, translator: true });

/** Adds the original of a translation: as a new quote, or one that is in the library. */
export function OriginalForm({ quote, onClose }: { quote: Quote; onClose: () => void }) {
  const { id } = quote;
  const client = useClient();
  const act = useAct();
  const [way, setWay] = useState<'new' | 'known'>('new');
  const [text, setText] = useState('');
  const [language, setLanguage] = useState('');
  const [translator, setTranslator] = useState(quote.translator ?? 'me');
  const [picked, setPicked] = useState<QuoteSummary | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const at = (field: string) => (problem?.field === field ? problem.message : null);

  const write = async () => {
    if (way === 'known') {
      await client.translations.link({ id, originalId: picked?.id ?? 0 });
      return 'The original is linked.';
    }
    // Says what is wrong without asking, and in the same words.
    const draft = OriginalDraft.parse({
      text,
      language: language.trim() || null,
      translator: translator.trim() || null,
    });
    await client.translations.addOriginal({ id, ...draft });
    return 'The original is added.';
  };
  const save = async () => {
    if (way === 'known' && !picked) {
      setProblem({ code: '', field: 'original', message: 'Choose a quote first.' });
      return;
    }
    try {
      const done = await write();
      onClose();
      // It is done already: this offers to undo it.
      await act(() => Promise.resolve(), done);
    } catch (error) {
      setProblem(explain(error));
    }
  };

  return (
    <PaneForm
      label="The original"
      saves={way === 'known' ? 'Link' : 'Add'}
      onSave={save}
      onCancel={onClose}
      problem={problem?.field === null ? problem.message : null}
    >
      <SegmentedControl
        aria-label="Where the original is"
        value={way}
        data={[
          { value: 'new', label: 'New quote' },
          { value: 'known', label: 'In the library' },
        ]}
        onChange={(value) => {
          setWay(value === 'known' ? 'known' : 'new');
          setProblem(null);
        }}
      />
      {way === 'known' ? (
        <QuotePicker
          label="Original"
          except={id}
          initial=""
          focused
          error={at('original')}
          onPick={setPicked}
        />
      ) : (
        <>
          <Textarea
            label="Wording of the original"
            dir="auto"
            autosize
            minRows={2}
            maxRows={10}
            value={text}
            error={at('text')}
            // The form appears because the user asked for it.
            autoFocus
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div className={pane['pair']}>
            <TextInput
              label="Language"
              placeholder="uk"
              value={language}
              error={at('language')}
              onChange={(event) => setLanguage(event.currentTarget.value)}
            />
            <TextInput
              label="Translated by"
              placeholder="me, or a name"
              value={translator}
              error={at('translator')}
              onChange={(event) => setTranslator(event.currentTarget.value)}
            />
          </div>
        </>
      )}
    </PaneForm>
  );
}
