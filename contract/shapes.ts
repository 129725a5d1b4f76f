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

/** A single line a person typed: trimmed, without control characters, capped. */
export const Line = z
  .string()
  .trim()
  .max(2000)
  .refine((text) => !/\p{Cc}/u.test(text), 'No line breaks or control characters here');

/** A line that must say something. */
export const FilledLine = Line.refine((text) => text !== '', 'Must not be empty');

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
  .max(1_000_000)
  .refine((text) => !text.includes('\0'), 'Contains a NUL character');

export const FilledProse = Prose.refine((text) => text.trim() !== '', 'Must not be empty');

/**
 * What an editor saw of the fields that it changes, by name. If one of them is something else by
 * now, and not what is wanted either, the edit is refused as `STALE`.
 */
export const Seen = z.record(z.string(), z.unknown());
export type Seen = z.infer<typeof Seen>;

/** Milliseconds since 1970, UTC. */
export const Instant = z.int();
