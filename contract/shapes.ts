import { z } from 'zod';
import { readWrittenDate } from './written-date.ts';

/** Row number of a record inside one library; records are exchanged by `uuid`. */
export const Id = z.int().positive();

/** UTF-16 offsets into a text, end exclusive. */
export const Span = z.tuple([z.int().min(0), z.int().min(0)]);
export type Span = z.infer<typeof Span>;

/**
 * A date in the subset of EDTF (ISO 8601-2) that Dixit keeps: `2025`, `2025-12`, `2025-12-29`,
 * negative years (`-0043` is 44 BC), each with an optional `~` (approximate), `?` (uncertain) or `%`
 * (both). Given as people write dates too (`29 Dec 2025`, `44 BC`), and made that.
 * That a day exists in its month is checked by `sortableDay` in `core/`.
 */
export const EdtfDate = z.string().transform((written, context) => {
  const read = readWrittenDate(written);
  if ('edtf' in read) return read.edtf;
  context.addIssue({ code: 'custom', message: read.problem });
  return z.NEVER;
});

/** Says how much is too much, in UTF-16 units. */
const atMost = (limit: number) => ({
  error: ({ input }: { input: unknown }) => {
    const length =
      typeof input === 'string' ? ` These are ${input.length.toLocaleString('en')}.` : '';
    return `At most ${limit.toLocaleString('en')} characters fit here.${length}`;
  },
});

// SQLite keeps texts as UTF-8, which has no halves of a surrogate pair: they would become others.
const isWhole = (text: string) => text.isWellFormed();
const HALF = 'Contains half a character, as is left of an emoji that was cut in two';

/** Whether there is anything to be seen: not only spaces, joiners and marks of direction. */
const isFilled = (text: string) => /[^\p{Z}\p{Cc}\p{Cf}]/u.test(text);

/** A single line a person typed: trimmed, without control characters, capped. */
export const Line = z
  .string()
  .trim()
  .max(2000, atMost(2000))
  .refine((text) => !/\p{Cc}/u.test(text), 'No line breaks or control characters here')
  .refine(isWhole, HALF);

/** A line that must say something. */
export const FilledLine = Line.refine(isFilled, 'Must not be empty');

/** A language as BCP 47 has it (`en`, `uk`, `zh-Hant`), in the form in which tags are written. */
export const Language = Line.transform((tag, context) => {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    // Words of four letters and more are well formed too, but no language has such a tag.
    if (canonical !== undefined && /^[a-z]{2,3}(?:-|$)/.test(canonical)) return canonical;
  } catch {
    // Not well formed: told below.
  }
  context.addIssue('Write a language tag, as en, uk or zh-Hant');
  return z.NEVER;
});

/** Text over several lines: no NUL, capped at 1 MB. */
export const Prose = z
  .string()
  .max(1_000_000, atMost(1_000_000))
  .refine((text) => !text.includes('\0'), 'Contains a NUL character')
  .refine(isWhole, HALF);

export const FilledProse = Prose.refine(isFilled, 'Must not be empty');

/**
 * What an editor saw of the fields that it changes, by name. If one of them is something else by
 * now, and not what is wanted either, the edit is refused as `STALE`.
 */
export const Seen = z.record(z.string(), z.unknown());
export type Seen = z.infer<typeof Seen>;

/** Milliseconds since 1970, UTC. */
export const Instant = z.int();
