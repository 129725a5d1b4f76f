import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { MenuCommand } from '../../../contract/shell.ts';
import { menuTemplate, type MenuSetting } from '../../../electron/menu/template.ts';

function menu(setting: Partial<MenuSetting> = {}) {
  const sent: MenuCommand[] = [];
  const template = menuTemplate({
    isPackaged: true,
    platform: 'linux',
    send: (command) => sent.push(command),
    recent: [],
    names: { undo: null, redo: null },
    ...setting,
  });
  const inside = ({ submenu }: MenuItemConstructorOptions): MenuItemConstructorOptions[] =>
    Array.isArray(submenu) ? submenu.flatMap((item) => [item, ...inside(item)]) : [];
  const items = template.flatMap(inside);
  return { template, items, sent };
}

const press = ({ click }: MenuItemConstructorOptions) => click?.({} as never, undefined, {});
const labelled = (items: MenuItemConstructorOptions[], label: string) =>
  items.find((item) => item.label === label);

describe('the menu', () => {
  test('sends every command of the contract, each from one line', () => {
    const { items, sent } = menu();
    items.forEach(press);
    expect(sent.toSorted()).toEqual(MenuCommand.options.toSorted());
  });

  test('lists the libraries that were open lately, and opens the one that is taken', () => {
    const opened: string[] = [];
    const recent = ['/home/ada/Peace & war.dixit', '/home/ada/b/Notes.dixit'].map((file) => ({
      file,
      open: () => opened.push(file),
    }));
    const { items } = menu({ recent });
    const notes = labelled(items, 'Notes — /home/ada/b');
    expect(labelled(items, 'Peace && war — /home/ada')).toBeDefined();
    if (notes) press(notes);
    expect(opened).toEqual(['/home/ada/b/Notes.dixit']);
  });

  test.each([
    ['New from article…', 'CmdOrCtrl+Shift+N'],
    // The page hears a plain N; the menu of the system wants more.
    ['New quote…', 'CmdOrCtrl+N'],
    ['Go to…', 'CmdOrCtrl+K'],
    ['Show in folder', undefined],
  ])('%s has the key %s', (label, key) => {
    expect(labelled(menu().items, label)?.accelerator).toBe(key);
  });

  test('no key is given twice', () => {
    const keys = menu().items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test.each(['Undo', 'Redo'])('the key of %s is shown, and heard by the page alone', (label) => {
    const item = labelled(menu().items, label);
    expect(item?.accelerator).toBeDefined();
    expect(item?.registerAccelerator).toBe(false);
  });

  test('undo and redo say what they would do', () => {
    const { items } = menu({ names: { undo: 'Keep quote', redo: null } });
    expect(labelled(items, 'Undo Keep quote')?.accelerator).toBe('CmdOrCtrl+Z');
    expect(labelled(items, 'Redo')).toBeDefined();
  });

  test('macOS, where keys cannot only be shown, hears them', () => {
    expect(labelled(menu({ platform: 'darwin' }).items, 'Undo')).not.toHaveProperty(
      'registerAccelerator',
    );
  });

  test('macOS has the menu of the app first', () => {
    expect(menu({ platform: 'darwin' }).template[0]).toEqual({ role: 'appMenu' });
    expect(menu().template[0]?.label).toBe('File');
  });

  test('reload and developer tools are there only before packaging', () => {
    const roles = (isPackaged: boolean) => menu({ isPackaged }).items.map(({ role }) => role);
    expect(roles(false)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
    expect(roles(true)).not.toContain('reload');
    expect(roles(true)).not.toContain('toggleDevTools');
  });
});
