import type { Proposal } from '../../../contract/captures.ts';
import classes from './Marks.module.css';
import type { Mark, MarkKind, Segment } from './marks.ts';

/** Names of the marks, as the legend and the labels in the text have them. */
export const MARK_LABELS: Readonly<Record<MarkKind, string>> = {
  quotation: 'quotation',
  cue: 'cue',
  mention: 'speaker',
  hit: 'found',
  draft: 'selected',
};

const LABELLED: readonly MarkKind[] = ['mention', 'cue', 'quotation'];
const CLASS_OF_STATE: Readonly<Record<Proposal['state'], string | undefined>> = {
  pending: undefined,
  kept: classes['kept'],
  dropped: classes['dropped'],
};

/** Of several marks of a kind the one that is drawn: the current one, or else the innermost. */
function drawn(marks: readonly Mark[], kind: MarkKind, currentId: number | null): Mark | null {
  const ofKind = marks.filter((mark) => mark.kind === kind);
  return ofKind.find((mark) => mark.proposalId === currentId) ?? ofKind.at(-1) ?? null;
}

function classOf(segment: Segment, currentId: number | null): string {
  const names = new Set<string | undefined>([classes['mark']]);
  for (const kind of ['quotation', 'cue', 'mention', 'hit', 'draft'] as const) {
    const mark = drawn(segment.marks, kind, currentId);
    if (!mark) continue;
    names.add(classes[kind]).add(CLASS_OF_STATE[mark.state]);
    const isCurrent = currentId !== null && mark.proposalId === currentId;
    if (isCurrent && kind !== 'draft') names.add(classes['current']);
    if (mark.start === segment.start) names.add(classes[`${kind}Opens`]);
    if (mark.end === segment.end) names.add(classes[`${kind}Closes`]);
  }
  names.delete(undefined);
  return [...names].join(' ');
}

/** A label stands only where a mark begins, so that it is not repeated within it. */
function labelOf(segment: Segment): string | undefined {
  const opening = segment.marks.filter((mark) => mark.start === segment.start);
  const kind = LABELLED.find((each) => opening.some((mark) => mark.kind === each));
  return kind && MARK_LABELS[kind];
}

/** A run of text with the marks over it; unmarked text is no more than its offset and itself. */
export function MarkedText(props: {
  text: string;
  segment: Segment;
  /** The proposal that stands out. */
  currentId: number | null;
}) {
  const { text, segment, currentId } = props;
  const words = text.slice(segment.start, segment.end);
  if (segment.marks.length === 0) return <span data-start={segment.start}>{words}</span>;
  const ids = new Set(segment.marks.flatMap((mark) => mark.proposalId ?? []));
  return (
    <mark
      data-start={segment.start}
      data-proposals={ids.size > 0 ? [...ids].join(' ') : undefined}
      data-label={labelOf(segment)}
      className={classOf(segment, currentId)}
    >
      {words}
    </mark>
  );
}
