import type { Proposal } from '../../../contract/captures.ts';
import { inOrderNamed, namesInWords } from '../../../contract/extraction.ts';
import type { Progress } from './actions.ts';

/** "8 left", "1 left", "None left". */
export function leftInWords({ left }: Pick<Progress, 'left'>): string {
  return left === 0 ? 'None left' : `${left} left`;
}

/** Who is taken to have said it: "Ann Lee and Tom Marsh". */
export function speakersInWords(
  { speaker, others }: Pick<Proposal, 'speaker' | 'others'>,
  mention: Proposal['mention'],
): string {
  const first = speaker === null ? null : { name: speaker, mention };
  const names = inOrderNamed(first, others).map(({ name }) => name);
  return names.length === 0 ? 'Nobody named' : namesInWords(names);
}

/** Why somebody is taken for the speaker of a proposal, for the reader. */
export function whyInWords(proposal: Proposal | null): string {
  return proposal?.why ?? 'You said who said it.';
}

/** What is said of the proposals that were given a corrected speaker along with the current one. */
export function followedInWords(followed: number): string {
  return followed === 1
    ? '1 other of this article, called the same, follows.'
    : `${followed} others of this article, called the same, follow.`;
}

/** How sure Dixit is, as it is written beside a proposal. */
export function sureness({ confidence, origin }: Proposal): string {
  return origin === 'selected' ? 'by hand' : confidence.toFixed(2);
}

/** The start of a wording, for messages and labels. */
export function shortened(text: string, length = 80): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
