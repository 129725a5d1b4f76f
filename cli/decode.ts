import { decodeText as decode } from '../core/reading/decode-text.ts';
import { CommandError } from './command.ts';

/** A text as it was given, so that offsets count in it. */
export interface DecodedText {
  text: string;
  /** What had to be assumed, for the user. */
  notice: string | null;
}

/**
 * Turns bytes into text, read as an article's are, and changes nothing of it: line ends and a byte
 * order mark stay.
 *
 * @throws {CommandError} if it is no text.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const { text, notice } = decode(bytes);
  if (text.includes('\0')) throw new CommandError(`"${name}" is no text. Nothing was done.`);
  return { text, notice: notice === null ? null : `"${name}": ${notice}` };
}

/** Whether a file is a page or document, from which a text is read, by its name or how it begins. */
export function isDocument(bytes: Uint8Array, name: string): boolean {
  if (/\.(?:x?html?|mht|mhtml|docx|pdf|epub)$/iu.test(name)) return true;
  if (/^(?:PK|%PDF-)/u.test(new TextDecoder().decode(bytes.subarray(0, 8)))) return true;
  const start = new TextDecoder().decode(bytes.subarray(0, 1024));
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/iu.test(start);
}
