import type { RelationKind } from '../../contract/relations.ts';

/** What a quote does to the other, and what is done to it, as it is said of this end. */
const WORDS: Record<RelationKind, [does: string, isDone: string]> = {
  denies: ['denies', 'denied by'],
  confirms: ['confirms', 'confirmed by'],
  contradicts: ['contradicts', 'contradicted by'],
  'responds to': ['responds to', 'answered by'],
  repeats: ['repeats', 'repeated by'],
  corrects: ['corrects', 'corrected by'],
  retracts: ['retracts', 'retracted by'],
  translates: ['translates', 'translated by'],
};

/** A relation in words of one of its ends: "denies", "denied by". */
export function relationInWords(kind: RelationKind, isFrom: boolean): string {
  return WORDS[kind][isFrom ? 0 : 1];
}
