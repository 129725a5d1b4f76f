/** Who speaks, at the beginning of a turn. Offsets are into the line. */
export interface Label {
  /** As written, without the colon. */
  name: string;
  start: number;
  end: number;
  /** Where the words begin. */
  words: number;
}

const title = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|MR|MRS|MS|DR|SEN|REP|GOV|THE)\.?\s)?`;
const capitals = String.raw`\p{Lu}[\p{Lu}.'’-]{1,24}(?:\s\p{Lu}[\p{Lu}.'’-]{0,24}){0,3}`;
const named = String.raw`\p{Lu}[\p{Ll}'’-]{1,24}(?:\s(?:\p{Lu}\.|(?:de|van|von|al)\s)?\s?\p{Lu}[\p{L}'’-]{1,24}){0,3}`;
const letters = String.raw`Q|A|Q\d?|A\d?`;

/** `QUILL:`, `Ada Quill (mayor):`, `MR. MARSH:`, `Q:`, `A.`; `>>` marks a change in subtitles. */
const label = new RegExp(
  String.raw`^(?:>>+\s?)?(${title}(?:${capitals}|${named})|${letters})(?:,?\s?\([^()\n]{1,60}\))?\s?(?::|(?<=^[QA])\.)\s+(?=\S)`,
  'u',
);

/** WebVTT names who speaks in a tag: `<v Ada Quill>`. */
const voice = /^<v(?:\.[\w.]{1,40})?\s([^<>\n]{1,80})>/u;

/** The label at the beginning of a line; `null` for none. */
export function labelOf(line: string): Label | null {
  const tag = voice.exec(line);
  if (tag?.[1] !== undefined) {
    const start = tag[0].indexOf(tag[1]);
    return { name: tag[1].trim(), start, end: start + tag[1].length, words: tag[0].length };
  }
  const found = label.exec(line);
  if (found?.[1] === undefined) return null;
  const start = found[0].indexOf(found[1]);
  return { name: found[1], start, end: start + found[1].length, words: found[0].length };
}
