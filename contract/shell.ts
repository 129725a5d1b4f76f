import { z } from 'zod';
import { base } from './base.ts';
import { Line } from './shapes.ts';

/** A library that was open on this machine. */
export const RecentLibrary = z.object({
  /** Names it in calls, and says nothing of its path. */
  id: z.string(),
  /** File name without its folder. */
  name: z.string(),
  folder: z.string(),
  /** Milliseconds since 1970. */
  openedAt: z.int(),
  /** Whether the file is in its place. */
  isThere: z.boolean(),
  /** Whether it is the one that this shell has open, or tried to. */
  isOpen: z.boolean(),
});
export type RecentLibrary = z.infer<typeof RecentLibrary>;

/** A place where a library is less safe than on a disk of this machine. */
export const RiskyPlace = z.object({
  kind: z.enum(['synced', 'network']),
  /** Name of the service that carries the folder elsewhere, where it is known. */
  service: z.string().nullable(),
});
export type RiskyPlace = z.infer<typeof RiskyPlace>;

const RecentId = z.object({ id: z.string().max(64) });

/**
 * What only the shell around the library can do: the desktop's main process by IPC, the loopback
 * server by HTTP.
 */
export const shell = {
  /** Which shell this is, and what it is called on this machine. */
  about: base.output(
    z.object({
      kind: z.enum(['desktop', 'loopback']),
      /** Folder in which libraries are kept, for showing. */
      libraryFolder: z.string(),
      /** True where `openLibrary` asks with a native dialog and takes no path. */
      nativeDialogs: z.boolean(),
    }),
  ),
  /**
   * Leaves the present library for another: an existing file, or a new one. The desktop shows its
   * own dialog and takes no path from the window. `false`: the user chose nothing.
   */
  openLibrary: base
    .input(z.object({ create: z.boolean(), path: z.string().max(4000).nullable() }))
    .output(z.object({ opened: z.boolean() })),
  /** Tries the same file again. */
  reopenLibrary: base.output(z.void()),
  /** Libraries that were open lately, the newest first. */
  recentLibraries: base.output(z.array(RecentLibrary)),
  /** Leaves the present library for one of those; refused where it is not in its place. */
  openRecent: base.input(RecentId).output(z.void()),
  /** Takes one off that list; the file stays. */
  forgetRecent: base.input(RecentId).output(z.void()),
  /**
   * Writes a checked copy of the open library while work in it goes on. The desktop asks where by
   * its own dialog and takes no path from the window. `null`: the user chose nothing.
   */
  saveCopy: base
    .input(z.object({ path: z.string().max(4000).nullable() }))
    .output(z.object({ file: z.string().nullable() })),
  /**
   * Shows the open library, or the copy that was saved last, where the system shows files. `shown` is
   * false where it cannot: then its path is all there is.
   */
  showInFolder: base
    .input(z.object({ what: z.enum(['library', 'copy']) }))
    .output(z.object({ shown: z.boolean(), file: z.string() })),
  /** Why the open library lies where it is less safe; `null` if it does not, or that was dismissed. */
  riskyPlace: base.output(RiskyPlace.nullable()),
  /**
   * Prints what the page has for paper: by the system's dialog, or as a PDF in a file that the user
   * names. `done` is false where the user chose otherwise. A browser prints by itself: refused there.
   */
  print: base
    .input(z.object({ to: z.enum(['printer', 'pdf']), name: Line }))
    .output(z.object({ done: z.boolean(), file: z.string().nullable() })),
  /** Never warns of the place of this library again. */
  dismissRiskyPlace: base.output(z.void()),
};

/** One thing that the window can do. */
interface Command {
  /** As menus name it; what asks for more before it does anything ends in "…". */
  label: string;
  /** What it does, where its label says less. */
  does?: string;
  /** Keys that the page hears: `mod+shift+n`, where `mod` is Cmd on a Mac, else Ctrl. */
  keys?: readonly string[];
  /** Key in the native menu, where it is not the first of `keys`. */
  menuKey?: string;
}

/** Everything that the window can do from anywhere: what menus, keys and the palette share. */
export const COMMANDS = {
  'new-from-article': { label: 'New from article…', keys: ['mod+shift+n', 'mod+alt+n'] },
  'new-quote': { label: 'New quote…', keys: ['n'], menuKey: 'mod+n' },
  palette: { label: 'Go to…', does: 'Go to a record, or do anything', keys: ['mod+k'] },
  find: { label: 'Find', does: 'Search', keys: ['mod+f', '/'] },
  'save-search': { label: 'Save this search…', keys: ['mod+s'] },
  'copy-search-link': { label: 'Copy link to this search' },
  'search-articles': {
    label: 'Search in the articles',
    does: 'Search in the articles, or in the quotes again',
    keys: ['alt+a'],
  },
  'copy-citations': {
    label: 'Copy with citation',
    does: 'Copy the quotes chosen with their citations',
    keys: ['mod+shift+c'],
  },
  'copy-passage-link': { label: 'Copy link to the passage' },
  cite: { label: 'Cite…', does: 'Cite what is chosen or found', keys: ['mod+shift+e'] },
  'citation-lists': { label: 'Citation lists…', does: 'Open a citation list that is kept' },
  undo: { label: 'Undo', keys: ['mod+z'] },
  redo: { label: 'Redo', keys: ['mod+shift+z', 'mod+y'] },
  'show-quotes': { label: 'All quotes' },
  'show-review': { label: 'Review queue' },
  'show-trash': { label: 'Trash' },
  speakers: { label: 'Speakers…' },
  sources: { label: 'Sources…' },
  tags: { label: 'Tags…' },
  'same-quotes': { label: 'Find the same quotes…' },
  recheck: { label: 'Check all wordings…' },
  'import-quotes': {
    label: 'Import quotes and sources…',
    does: 'Import quotes and sources from tables, bibliographies and annotations',
  },
  'add-sample': { label: 'Add the sample' },
  'remove-sample': { label: 'Remove the sample' },
  'open-library': { label: 'Open library…', menuKey: 'mod+o' },
  'new-library': { label: 'New library…' },
  'open-recent': {
    label: 'Open recent…',
    does: 'Open a recent library',
    keys: ['mod+shift+o'],
  },
  'save-archive': {
    label: 'Save an archive…',
    does: 'Save all records as an archive, for other libraries and programs',
  },
  'save-copy': { label: 'Save a copy…', does: 'Save a copy of the library', keys: ['mod+shift+s'] },
  'show-in-folder': { label: 'Show in folder', does: 'Show the library in its folder' },
  'search-help': { label: 'How to search', keys: ['F1'] },
  shortcuts: { label: 'Keyboard shortcuts', does: 'This sheet', keys: ['?'] },
  about: { label: 'About Dixit' },
} as const satisfies Record<string, Command>;
export type CommandName = keyof typeof COMMANDS;

/** A command with all that is known of it. */
export const commandOf = (name: CommandName): Command => COMMANDS[name];

/** What the desktop's native menu asks of the window. */
export const MenuCommand = z.enum([
  'new-from-article',
  'new-quote',
  'import-quotes',
  'palette',
  'find',
  'save-search',
  'copy-search-link',
  'undo',
  'redo',
  'copy-citations',
  'copy-passage-link',
  'cite',
  'citation-lists',
  'open-library',
  'new-library',
  'open-recent',
  'save-archive',
  'save-copy',
  'show-in-folder',
  'search-help',
  'about',
] satisfies CommandName[]);
export type MenuCommand = z.infer<typeof MenuCommand>;

/** Labels of what undo and redo would do now, as the page tells the desktop's menu. */
export const UndoNames = z.object({
  undo: z.string().max(10_000).nullable(),
  redo: z.string().max(10_000).nullable(),
});
export type UndoNames = z.infer<typeof UndoNames>;
