import { basename, dirname, join } from 'node:path';
import type { BaseWindow, Dialog } from 'electron';

const FILTERS = [
  { name: 'Dixit library', extensions: ['dixit'] },
  { name: 'All files', extensions: ['*'] },
];

/**
 * Asks which library to open, or where to make a new one.
 *
 * @param folder - Shown first.
 * @returns Absolute path, or `null` where the user chose nothing.
 */
export async function chooseLibrary(
  dialog: Dialog,
  window: BaseWindow,
  { create, folder }: { create: boolean; folder: string },
): Promise<string | null> {
  if (create) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: 'New library',
      buttonLabel: 'Make',
      defaultPath: folder,
      filters: FILTERS,
    });
    return canceled || filePath === '' ? null : filePath;
  }
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open library',
    defaultPath: folder,
    filters: FILTERS,
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/**
 * Asks where to save a PDF; the system itself asks before it takes the place of a file.
 *
 * @param name - Proposed, as far as it can be the name of a file.
 * @returns Absolute path, or `null` where the user chose nothing.
 */
export async function choosePdf(
  dialog: Dialog,
  window: BaseWindow,
  name: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save as PDF',
    buttonLabel: 'Save',
    defaultPath: `${fileName(name)}.pdf`,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** A title without what systems do not take in the name of a file, nor what names a folder. */
function fileName(title: string): string {
  const name = title
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[ .]+|[ .]+$/gu, '')
    .slice(0, 100);
  return name === '' ? 'Quotes' : name;
}

/**
 * Asks where to write a copy; the system itself asks before it takes the place of a file.
 *
 * @param file - The library, beside which the copy is proposed.
 * @returns Absolute path, or `null` where the user chose nothing.
 */
export async function chooseCopy(
  dialog: Dialog,
  window: BaseWindow,
  file: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save a copy',
    buttonLabel: 'Save',
    defaultPath: join(dirname(file), `${basename(file, '.dixit')} copy.dixit`),
    filters: FILTERS,
  });
  return canceled || filePath === '' ? null : filePath;
}
