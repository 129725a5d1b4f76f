import { useState } from 'react';
import { explain, type Problem } from '../app/explain.ts';

/** The fields of `after` that are not as in `before`. */
export function changedFields<T extends object>(before: Partial<T>, after: T): Partial<T> {
  const old = new Map(Object.entries(before));
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(old.get(name)),
  );
  return Object.fromEntries(changed) as Partial<T>;
}

/** What a form needs to know about its kind of record. */
interface RecordFormOptions<T> {
  initial: T;
  /** The contract's shape, which says what is wrong before anything is sent. */
  shape: {
    parse: (draft: unknown) => T;
    safeParse: (draft: unknown) => { data?: T | undefined };
  };
  /** Takes out what the form leaves over, such as lines that were added and not filled. */
  tidy: (draft: T) => T;
  onSave: (draft: T, changes: Partial<T>) => Promise<void>;
}

/** A record that is being written: its draft, what is wrong with it, and the way to save it. */
export function useRecordForm<T extends object>(options: RecordFormOptions<T>) {
  const { initial, shape, tidy, onSave } = options;
  const [draft, setDraft] = useState(initial);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = async (step: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    try {
      await step();
    } catch (error) {
      setProblem(explain(error));
    } finally {
      setBusy(false);
    }
  };
  const save = async () => {
    const after = shape.parse(tidy(draft));
    await onSave(after, changedFields(shape.safeParse(initial).data ?? {}, after));
  };
  return {
    draft,
    busy,
    change: (changes: Partial<T>) => setDraft({ ...draft, ...changes }),
    save: () => attempt(save),
    attempt,
    /** What is wrong with a field, to stand at it. */
    at: (field: keyof T & string) => (problem?.field === field ? problem.message : null),
    /** What is wrong, where no field of the form shows it. */
    elsewhere: (shown: (keyof T & string)[]) =>
      problem && !shown.some((field) => field === problem.field) ? problem.message : null,
  };
}
