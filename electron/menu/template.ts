import { basename, dirname } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { commandOf, type MenuCommand, type UndoNames } from '../../contract/shell.ts';
import { MENU, type MenuLine } from './items.ts';
import { withName } from './undo-names.ts';

/** What the menu needs to know of its surroundings. */
export type MenuSetting = {
  isPackaged: boolean;
  platform: NodeJS.Platform;
  /** Hears a command of the menu. */
  send: (command: MenuCommand) => void;
  /** Libraries to be opened with one click, the newest first. */
  recent: readonly RecentItem[];
  /** What undo and redo would do. */
  names: UndoNames;
};

/** A library that was open lately. */
export type RecentItem = { file: string; open: () => void };

/** The menu as Electron wants it. */
export function menuTemplate(setting: MenuSetting): MenuItemConstructorOptions[] {
  const columns = MENU.map(({ label, lines }) => ({
    label,
    submenu: lines
      .filter((line) => !('only' in line && setting.isPackaged))
      .map((line) => menuItem(line, setting)),
  }));
  return setting.platform === 'darwin' ? [{ role: 'appMenu' }, ...columns] : columns;
}

function menuItem(line: MenuLine, setting: MenuSetting): MenuItemConstructorOptions {
  const { platform, send } = setting;
  if ('separator' in line) return { type: 'separator' };
  if ('role' in line) return { role: line.role };
  if ('recent' in line) return recentMenu(line, setting);
  const { command, inPage = false } = line;
  const { label, keys = [], menuKey = keys[0] } = commandOf(command);
  const named = command === 'undo' || command === 'redo' ? setting.names[command] : null;
  return {
    label: withName(line.label ?? label, named),
    click: () => {
      send(command);
    },
    ...(menuKey === undefined ? {} : { accelerator: acceleratorOf(menuKey) }),
    // macOS has no such thing as a key that is only shown: there the page is sent the command.
    ...(inPage && platform !== 'darwin' ? { registerAccelerator: false } : {}),
  };
}

/** A key as Electron writes it: `mod+shift+n` is `CmdOrCtrl+Shift+N`. */
function acceleratorOf(key: string): string {
  const parts = key.split('+').map((part) => {
    if (part === 'mod') return 'CmdOrCtrl';
    return `${part.charAt(0).toUpperCase()}${part.slice(1)}`;
  });
  return parts.join('+');
}

function recentMenu(
  { label, lines }: Extract<MenuLine, { recent: true }>,
  setting: MenuSetting,
): MenuItemConstructorOptions {
  const libraries = setting.recent.map(({ file, open }) => ({
    // A single ampersand would underline the letter after it.
    label: `${basename(file, '.dixit')} — ${dirname(file)}`.replaceAll('&', '&&'),
    click: open,
  }));
  const rule: MenuItemConstructorOptions[] = libraries.length > 0 ? [{ type: 'separator' }] : [];
  return {
    label,
    submenu: [...libraries, ...rule, ...lines.map((line) => menuItem(line, setting))],
  };
}
