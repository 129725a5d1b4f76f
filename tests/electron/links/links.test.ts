import { beforeEach, describe, expect, test } from 'vitest';
import { channels } from '../../../contract/desktop.ts';
import { createLinks, passLinksOn } from '../../../electron/links/links.ts';
import { searchLink } from '../../../electron/links/search-link.ts';
import { joinSecondStart } from '../../../electron/window/lifetime.ts';
import { makeElectron } from '../../support/electron-stub.ts';

const LINK = 'dixit://search?q=drone';
const PAGE_FRAME = { parent: null, origin: 'app://app' };

let electron = makeElectron();
let links = createLinks();
let used: unknown[] = [];
let window = electron.BrowserWindow({});

beforeEach(() => {
  electron = makeElectron();
  links = createLinks();
  used = [];
  const library = {
    library: () => ({ file: '/a/b.dixit', create: false, sample: false }),
    use: async (...choice: unknown[]) => void used.push(choice),
  };
  window = electron.BrowserWindow({});
  joinSecondStart(electron.app as never, window as never, library, links);
  passLinksOn(electron.ipcMain as never, window as never, links);
});

const heard = () => window.webContents.sent;
const connect = (senderFrame: unknown = PAGE_FRAME) =>
  electron.ipcMain.emit(channels.connect, { senderFrame, sender: window.webContents });
const startAgain = (data: unknown) =>
  electron.app.emit('second-instance', {}, ['dixit'], '/', data);

describe('a link to the app', () => {
  test('is handed to the page once it is there, and each after that at once', () => {
    links.arrive(LINK);
    connect({ parent: null, origin: 'https://example.org' });
    expect(heard()).toEqual([]);
    connect();
    expect(heard()).toEqual([[channels.link, LINK]]);
    connect();
    startAgain({ library: null, link: `${LINK}s` });
    expect(heard()).toEqual([
      [channels.link, LINK],
      [channels.link, `${LINK}s`],
    ]);
    expect(window.did.slice(-2)).toEqual(['restore', 'focus']);
    expect(used).toEqual([]);
  });

  test.each([null, 7, 'https://example.org/', 'dixit://library?file=/a', `${LINK} --library /a`])(
    'that is none (%s) is left out',
    (link) => {
      connect();
      startAgain({ library: null, link });
      expect(heard()).toEqual([]);
      expect(used).toEqual([]);
    },
  );
});

test.each([
  [LINK, true],
  ['dixit://search', true],
  ['DIXIT://search/?q=%D0%B4&order=best', true],
  ['dixit://search?q=дим', true],
  ['dixit:search?q=x', false],
  ['dixit://search.example.org?q=x', false],
  ['dixit://search?q=a\u0000b', false],
  [`dixit://search?q=${'x'.repeat(50_000)}`, false],
  [{}, false],
])('%s is a link to a search: %s', (text, is) => {
  expect(searchLink(text)).toBe(is ? text : null);
});
