import type { QuoteRecord } from '../../db/quotes.ts';

/** A wording but for the mark that a reporter puts behind it. */
const bare = (text: string) => text.trim().replace(/[,.;:]$/u, '');

/** Fields that are taken over where they are empty, as they are named beside the quote. */
const FIELDS = [
  ['mode', 'Channel'],
  ['language', 'Language'],
  ['saidOn', 'Said on'],
  ['addressee', 'To whom'],
  ['translator', 'Translated by'],
] as const;

/** Fields whose second value goes into the note. */
const NOTED = [
  ['saidOn', 'Also said on'],
  ['addressee', 'Also said to'],
] as const;

const isEmpty = (value: string | null) => value === null || value === '';

/** Names of the fields that `into` gets from one of the others. */
export function filledFields(into: QuoteRecord, others: readonly QuoteRecord[]): string[] {
  return FIELDS.filter(
    ([field]) => isEmpty(into[field]) && others.some((other) => !isEmpty(other[field])),
  ).map(([, name]) => name);
}

/** Whether a wording stands in a place of one of these quotes, or is the wording of the first. */
function isKept(wording: string, into: QuoteRecord, other: QuoteRecord): boolean {
  const places = [...into.attestations, ...other.attestations].map(({ exact }) => exact);
  return [into.text, ...places].some((kept) => bare(kept) === bare(wording));
}

/**
 * What is added to the note of `into` when `other` is merged into it, so that nothing is lost: the
 * other's note, its wording where that stands in no place, and what is said otherwise of it.
 */
export function notesOfMerge(into: QuoteRecord, other: QuoteRecord): string[] {
  const lines: string[] = [];
  const note = other.note.trim();
  if (note !== '' && !into.note.includes(note)) lines.push(note);
  if (!isKept(other.text, into, other)) lines.push(`Also worded: “${other.text}”`);
  for (const [field, words] of NOTED) {
    const value = other[field];
    if (isEmpty(value) || isEmpty(into[field]) || value === into[field]) continue;
    lines.push(`${words}: ${value}`);
  }
  return lines.filter((line) => !into.note.includes(line));
}

/** A note with more below it. */
export function withNotes(note: string, lines: readonly string[]): string {
  return [note.trimEnd(), ...lines].filter((part) => part !== '').join('\n\n');
}
