import { z } from 'zod';
import { base } from './base.ts';

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
};

/** What the desktop's native menu asks of the window. */
export const MenuCommand = z.enum([
  'new-from-article',
  'new-quote',
  'find',
  'undo',
  'redo',
  'cite',
  'open-library',
  'new-library',
]);
export type MenuCommand = z.infer<typeof MenuCommand>;
