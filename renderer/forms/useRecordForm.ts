import { useState } from 'react';
import type { Seen } from '../../contract/shapes.ts';
import { explain, type BothVersions, type Conflict, type Problem } from '../app/explain.ts';
import { useSeen } from './stale/useSeen.ts';

/** What a form needs to know about its kind of record. */
interface RecordFormOptions<T> {
  /** The record as the library has it; what it was when the form was opened is remembered. */
  initial: T;
  /** The contract's shape, which says what is wrong before anything is sent. */
  shape: {
    parse: (draft: unknown) => T;
    safeParse: (draft: unknown) => { data?: T | undefined };
  };
  /** Takes out what the form leaves over, such as lines that were added and not filled. */
  tidy: (draft: T) => T;
  onSave: (draft: T, changes: Partial<T>, seen: Seen) => Promise<void>;
}

/** Two versions of a field, and the ways out. */
export interface StaleField {
  label: string;
  versions: BothVersions;
  onMine: () => void;
  onTheirs: () => void;
}

/** `Title sentence` for `titleSentence`. */
function labelOf(field: string): string {
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A record that is being written: its draft, what is wrong with it, and the way to save it. */
export function useRecordForm<T extends object>(options: RecordFormOptions<T>) {
  const { initial, shape, tidy, onSave } = options;
  const present = shape.safeParse(initial).data ?? initial;
  const seen = useSeen(present);
  const [draft, setDraft] = useState(present);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const version = JSON.stringify(present);
  const [known, setKnown] = useState(version);
  if (known !== version) {
    setKnown(version);
    setDraft(seen.follow(draft));
  }
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
  const save = async (over?: Partial<T>) => {
    const tidied = tidy(draft);
    // What is told of a line is told of the one in its place.
    setDraft(tidied);
    const after = shape.parse(tidied);
    const edit = seen.editOf(after, over);
    await onSave(after, edit.changes, edit.seen);
  };
  const staleAt = (field: keyof T & string, versions: Conflict): StaleField => ({
    label: labelOf(field),
    versions,
    onMine: () => {
      const over = seen.show(field, versions.present);
      void attempt(() => save(over));
    },
    onTheirs: () => {
      seen.show(field, versions.present);
      setDraft({ ...draft, [field]: versions.present });
      setProblem(null);
    },
  });
  return {
    draft,
    busy,
    change: (changes: Partial<T>) => setDraft({ ...draft, ...changes }),
    save: () => attempt(() => save()),
    attempt,
    /** What is wrong with a field, to stand at it. */
    at: (field: keyof T & string) =>
      problem?.field === field && !problem.versions ? problem.message : null,
    /** What is wrong with a field in a line of a list, to stand at it. */
    atLine: (list: keyof T & string, index: number) => (field: string) =>
      problem?.field === `${list}.${index}.${field}` ? problem.message : null,
    /** What is wrong, where no field of the form shows it, nor a line of one of the lists. */
    elsewhere: (shown: (keyof T & string)[], lists: (keyof T & string)[] = []) =>
      problem &&
      !problem.versions &&
      !shown.some((field) => field === problem.field) &&
      !lists.some((list) => problem.field?.startsWith(`${list}.`))
        ? problem.message
        : null,
    /** A field that somebody else has changed meanwhile. */
    stale: problem?.versions ? staleAt(problem.field as keyof T & string, problem.versions) : null,
  };
}
