/** A time of a recording at the beginning of a line: `[00:12:34]`, `12:34`, `(1:02:03.500)`. */
const leading =
  /^[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2})(?:[.,]\d{1,3})?[\])]?(?:\s[–—-])?\s+(?![ap]\.?m\b|(?:[A-Z]{3})\b)/u;

/** The line of a cue in subtitles (SRT, WebVTT): `00:01:02,500 --> 00:01:05,000`. */
const cue =
  /^((?:\d{1,2}:)?\d{1,2}:\d{2})[.,]\d{1,3}\s+-->\s+(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3}/u;

/** The time of a cue's line, without its fraction; `null` for another line. */
export function cueTime(line: string): string | null {
  return cue.exec(line)?.[1] ?? null;
}

/** The time that stands before the words of a line, and how much of the line it takes. */
export function leadingTime(line: string): { time: string | null; length: number } {
  const found = leading.exec(line);
  return { time: found?.[1] ?? null, length: found?.[0].length ?? 0 };
}
