import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../contract/shell.ts';

/**
 * One line of the menu: a command for the window, something the system does, a rule, or a menu of
 * its own that begins with the libraries that were open lately.
 */
export type MenuLine =
  | { command: MenuCommand; label: string; accelerator?: string; inPage?: true }
  | { role: NonNullable<MenuItemConstructorOptions['role']>; only?: 'unpackaged' }
  | { separator: true }
  | { recent: true; label: string; lines: readonly MenuLine[] };

export type MenuColumn = { label: string; lines: readonly MenuLine[] };

/**
 * The native menu. `inPage`: the page hears these keys itself, since in a text field they mean
 * the field's own undo; here they are only shown.
 */
export const MENU: readonly MenuColumn[] = [
  {
    label: 'File',
    lines: [
      { command: 'new-from-article', label: 'New from article…', accelerator: 'CmdOrCtrl+Shift+N' },
      { command: 'new-quote', label: 'New quote…', accelerator: 'CmdOrCtrl+N' },
      { separator: true },
      { command: 'open-library', label: 'Open library…', accelerator: 'CmdOrCtrl+O' },
      { command: 'new-library', label: 'New library…' },
      {
        recent: true,
        label: 'Open recent',
        lines: [
          {
            command: 'open-recent',
            label: 'All recent libraries…',
            accelerator: 'CmdOrCtrl+Shift+O',
          },
        ],
      },
      { separator: true },
      { command: 'save-copy', label: 'Save a copy…', accelerator: 'CmdOrCtrl+Shift+S' },
      { command: 'show-in-folder', label: 'Show in folder' },
      { separator: true },
      { role: 'quit' },
    ],
  },
  {
    label: 'Edit',
    lines: [
      { command: 'undo', label: 'Undo', accelerator: 'CmdOrCtrl+Z', inPage: true },
      { command: 'redo', label: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z', inPage: true },
      { separator: true },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      { separator: true },
      { command: 'find', label: 'Find', accelerator: 'CmdOrCtrl+F' },
      { command: 'cite', label: 'Cite…', accelerator: 'CmdOrCtrl+Shift+C' },
    ],
  },
  {
    label: 'View',
    lines: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { separator: true },
      { role: 'togglefullscreen' },
      { role: 'reload', only: 'unpackaged' },
      { role: 'toggleDevTools', only: 'unpackaged' },
    ],
  },
];
