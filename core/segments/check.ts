import { verbatimText, type Segment } from '../../contract/segments.ts';
import { refused } from '../refusals.ts';

/** @throws {ORPCError} `REFUSED` unless the segments but the inserted ones make up the text. */
export function checkSegments(text: string, segments: readonly Segment[]): void {
  if (verbatimText(segments) === text) return;
  throw refused(
    'segments',
    'The parts of the quotation must be the words of the wording; only inserted words may differ.',
  );
}
