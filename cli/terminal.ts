import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Where a command reads and writes. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  /** For people: control characters are shown as signs, unless the command was given `--raw`. */
  print: (text: string) => Promise<void>;
  /** For programs: exactly this, save that a terminal gets it as {@link print} would write it. */
  emit: (text: string) => Promise<void>;
  /** For people, on standard error. */
  warn: (text: string) => void;
}

export interface TerminalStreams {
  input: NodeJS.ReadableStream;
  output: Writable & { isTTY?: boolean };
  error: Writable;
}

/** @param raw - Sends control characters as they are. */
export function createTerminal({ input, output, error }: TerminalStreams, raw: boolean): Terminal {
  const write = async (text: string): Promise<void> => {
    if (!output.write(text)) await once(output, 'drain');
  };
  return {
    input,
    print: (text) => write(`${raw ? text : showControls(text)}\n`),
    emit: (text) => write(raw || !output.isTTY ? text : showControls(text)),
    warn: (text) => {
      error.write(`${showControls(text)}\n`);
    },
  };
}

/**
 * Puts a visible sign in the place of what would steer a terminal: C0 and C1 controls, DEL, and
 * the marks that turn the direction of writing. Tabs and line feeds stay.
 */
export function showControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** JSON on one line, with C1 controls and DEL escaped too: the same value, and safe to look at. */
export function toJsonLine(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[\u007f-\u009f]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
