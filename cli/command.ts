import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './terminal.ts';

/** Options of a command line, in the form of `parseArgs`. */
export type OptionDefinitions = NonNullable<ParseArgsConfig['options']>;

/** What was written on the command line. */
export interface Given {
  positionals: readonly string[];
  /** The value of an option that takes one. */
  text: (name: string) => string | undefined;
  /** Whether an option that takes none is there. */
  has: (name: string) => boolean;
}

/** One command of the terminal. */
export interface Command {
  /** What `--help` prints. */
  usage: string;
  /** Options besides `--help`. */
  options: OptionDefinitions;
  /**
   * @throws {UsageError} if what was given makes no sense.
   * @throws {CommandError} if it cannot be done.
   */
  run: (given: Given, terminal: Terminal) => Promise<void>;
}

/** The command line makes no sense; exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** It was understood and cannot be done; exit status 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
