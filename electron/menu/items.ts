import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../contract/shell.ts';

/**
 * One line of the menu: a command for the window, something the system does, a rule, or a menu of
 * its own that begins with the libraries that were open lately.
 *
 * @property label - Where it is another than that of the command.
 */
export type MenuLine =
  | { command: MenuCommand; label?: string; inPage?: true }
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
      { command: 'new-from-article' },
      { command: 'new-quote' },
      { command: 'import-quotes' },
      { separator: true },
      { command: 'open-library' },
      { command: 'new-library' },
      {
        recent: true,
        label: 'Open recent',
        lines: [{ command: 'open-recent', label: 'All recent libraries…' }],
      },
      { separator: true },
      { command: 'save-copy' },
      { command: 'save-archive' },
      { command: 'show-in-folder' },
      { separator: true },
      { role: 'quit' },
    ],
  },
  {
    label: 'Edit',
    lines: [
      { command: 'undo', inPage: true },
      { command: 'redo', inPage: true },
      { separator: true },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      { separator: true },
      { command: 'find' },
      { command: 'save-search' },
      { command: 'copy-search-link' },
      { separator: true },
      { command: 'copy-citations' },
      { command: 'copy-passage-link' },
      { command: 'cite' },
      { command: 'citation-lists' },
    ],
  },
  {
    label: 'View',
    lines: [
      { command: 'palette' },
      { separator: true },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { separator: true },
      { role: 'togglefullscreen' },
      { role: 'reload', only: 'unpackaged' },
      { role: 'toggleDevTools', only: 'unpackaged' },
    ],
  },
  {
    label: 'Help',
    lines: [{ command: 'search-help' }, { separator: true }, { command: 'about' }],
  },
];
