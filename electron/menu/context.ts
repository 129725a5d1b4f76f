import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';

/** Offers cut, copy and paste where text is, as every field of the system does. */
export function offerEditing(
  window: BrowserWindow,
  show: (items: MenuItemConstructorOptions[]) => void,
): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (isEditable) show([{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }]);
    else if (selectionText.trim() !== '') show([{ role: 'copy' }]);
  });
}
