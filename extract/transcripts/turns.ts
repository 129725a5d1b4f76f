import { paragraphsOf } from '../text/paragraphs.ts';
import { labelOf } from './label.ts';
import { withoutDirections } from './stage-directions.ts';
import { cueTime, leadingTime } from './time-code.ts';

/** A line of somebody's in a transcript. Offsets are UTF-16 into the text. */
export interface Turn {
  start: number;
  end: number;
  /** Who is named before it, or before an earlier line that it goes on from. */
  label: { name: string; start: number; end: number };
  /** Time in the recording, as written. */
  time: string | null;
  /** Whether the label stands in this line. */
  opens: boolean;
}

/** A text with fewer labelled lines is no transcript. */
const fewest = 3;

/** Whether a line is only the number of a cue, or a heading of the file. */
const isFrame = (line: string): boolean => /^(?:\d{1,6}|WEBVTT\b.*|NOTE\b.*|STYLE\b.*)$/.test(line);

const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? '';

/** Whether words are a sentence, not a figure of a table. */
const isSaid = (words: string): boolean =>
  /^[^\d]/.test(words) && /\p{L}[.?!…"”’)\]]*$/u.test(words);

/** Every line of somebody's, whether the text is a transcript or not. */
function linesOf(text: string): { turns: Turn[]; others: number } {
  const turns: Turn[] = [];
  let others = 0;
  let label: Turn['label'] | null = null;
  let time: string | null = null;
  let subtitles = false;
  for (const { start, end } of paragraphsOf(text)) {
    const line = text.slice(start, end);
    const cue = cueTime(line);
    if (cue !== null) {
      time = cue;
      subtitles = true;
    }
    if (cue !== null || isFrame(line)) continue;
    const before = leadingTime(line);
    const from = start + before.length;
    const found = labelOf(text.slice(from, end));
    if (before.time !== null) time = before.time;
    else if (found && !subtitles) time = null;
    if (found) label = { name: found.name, start: from + found.start, end: from + found.end };
    else if (line.startsWith('>>')) label = null;
    if (!label) {
      others++;
      continue;
    }
    const first = from + (found?.words ?? 0);
    const words = withoutDirections(text.slice(first, end));
    if (!/[\p{L}\p{N}]/u.test(text.slice(first + words.start, first + words.end))) continue;
    const span = { start: first + words.start, end: first + words.end };
    turns.push({ ...span, label, time, opens: found !== null });
  }
  return { turns, others };
}

/**
 * Finds the turns of a transcript or an interview, recognised by its shape: three labelled lines or
 * more, of which somebody has several, and not much beside them.
 *
 * @returns None where the text is no transcript.
 */
export function turnsOf(text: string): Turn[] {
  const { turns, others } = linesOf(text);
  const opening = turns.filter(({ opens }) => opens);
  const names = opening.map(({ label }) => lastWord(label.name));
  const said = opening.filter(({ start, end }) => isSaid(text.slice(start, end))).length;
  const again = names.filter((name, at) => names.indexOf(name) !== at).length;
  // "Quill: “…”" with marks is a digest of quotations.
  const marked = opening.filter(({ start }) => /["“„«‘]/.test(text[start] ?? '')).length;
  const shaped =
    opening.length >= fewest &&
    again > 0 &&
    new Set(names).size > 1 &&
    others <= opening.length &&
    said >= opening.length / 2 &&
    marked < opening.length / 2;
  return shaped ? turns : [];
}
