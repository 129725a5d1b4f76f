import { parseArgs } from 'node:util';
import { CommandError, UsageError } from './command.ts';
import type { Command, Given, OptionDefinitions } from './command.ts';
import { createTerminal } from './terminal.ts';
import type { Terminal, TerminalStreams } from './terminal.ts';

/** Exit statuses, as the help says. */
export const STATUS = { done: 0, failed: 1, usage: 2 } as const;

const USAGE = `dixit COMMAND [--help]

  extract   finds the quotations of an article
  import    takes an article, or a table of quotes, into the library
  search    finds quotes
  cite      writes quotes with their citations
  styles    lists the styles of citations
  export    writes quotes for other programs

Exit status: 0 done, 1 failed, 2 not understood.
`;

/** Loads only what the command needs, since the language model and the style engine are large. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./commands/extract.ts')).extract,
  import: async () => (await import('./commands/import.ts')).importArticle,
  search: async () => (await import('./commands/search.ts')).search,
  cite: async () => (await import('./commands/cite.ts')).cite,
  styles: async () => (await import('./commands/styles.ts')).styles,
  export: async () => (await import('./commands/export.ts')).exportQuotes,
};

/**
 * Runs one command line.
 *
 * @returns The exit status.
 */
export async function run(args: readonly string[], streams: TerminalStreams): Promise<number> {
  const [name = '', ...rest] = args;
  const terminal = createTerminal(streams, rest.includes('--raw'));
  if (name === '--help' || name === 'help') {
    await terminal.emit(USAGE);
    return STATUS.done;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    terminal.warn(name === '' ? USAGE : `There is no command "${name}".\n\n${USAGE}`);
    return STATUS.usage;
  }
  return runCommand(await load(), rest, terminal);
}

async function runCommand(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    const given = parse(args, command.options);
    if (given.has('help')) await terminal.emit(command.usage);
    else await command.run(given, terminal);
    return STATUS.done;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.warn(`${error.message}\n\n${command.usage}`);
      return STATUS.usage;
    }
    if (!(error instanceof CommandError)) throw error;
    terminal.warn(error.message);
    return STATUS.failed;
  }
}

function parse(args: readonly string[], options: OptionDefinitions): Given {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    const given: Readonly<Record<string, unknown>> = values;
    return {
      positionals,
      text: (name) => {
        const value = given[name];
        return typeof value === 'string' ? value : undefined;
      },
      has: (name) => given[name] === true,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
