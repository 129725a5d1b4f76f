import { useState } from 'react';
import type { Quote } from '../../contract/quotes.ts';
import { useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';
import { TagsField } from './TagsField.tsx';

/** The tags of a quote as a field: Enter adds, Backspace takes the last away. */
export function QuoteTags({ quote }: { quote: Quote }) {
  const client = useClient();
  const stored = quote.tags.map(({ name }) => name);
  const key = stored.join('\n');
  const [draft, setDraft] = useState({ key, names: stored });
  const [problem, setProblem] = useState<string | null>(null);
  if (draft.key !== key) setDraft({ key, names: stored });

  const change = async (names: string[]) => {
    const before = draft.names;
    setDraft({ key, names });
    setProblem(null);
    const add = names.filter((name) => !before.includes(name));
    const remove = before.filter((name) => !names.includes(name));
    try {
      await client.tags.apply({ quoteIds: [quote.id], add, remove });
    } catch (error) {
      setDraft({ key, names: before });
      setProblem(explain(error).message);
    }
  };
  return (
    <TagsField
      aria-label="Tags"
      placeholder={draft.names.length === 0 ? 'Add a tag' : ''}
      value={draft.names}
      error={problem}
      onChange={(names) => void change(names)}
    />
  );
}
