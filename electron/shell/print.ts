import { writeFile } from 'node:fs/promises';
import type { WebContents } from 'electron';
import type { Print } from './router.ts';

/** What Chromium says where the user closes the dialog of the printer. */
const CANCELLED = /cancell?ed/iu;

/**
 * Prints the page of a window as its print styles have it.
 *
 * @param choose - Asks where the file of this name is to be saved; `null`: nowhere.
 */
export function printing(
  contents: Pick<WebContents, 'print' | 'printToPDF'>,
  choose: (name: string) => Promise<string | null>,
): Print {
  return {
    onPrinter: () =>
      new Promise((resolve, reject) => {
        contents.print({ printBackground: false }, (isDone, reason) => {
          if (isDone || CANCELLED.test(reason)) resolve(isDone);
          else reject(new Error(`The system did not print: ${reason}.`));
        });
      }),
    intoFile: async (name) => {
      // Made first: the page may have gone on when the dialog is closed.
      const bytes = await contents.printToPDF({
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      const file = await choose(name);
      if (file !== null) await writeFile(file, bytes);
      return file;
    },
  };
}
