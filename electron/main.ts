import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, protocol } from 'electron';
import { dataFolder, defaultLibrary } from '../backend/data-folder.ts';
import { libraryChoice, startData } from './library/choice.ts';
import { startDesktop } from './desktop.ts';
import { createLinks, hearOpenUrl } from './links/links.ts';
import { LINK_SCHEME } from './links/search-link.ts';
import { APP_PRIVILEGES } from './protocol.ts';

// All of this must be said before Electron is ready.
app.enableSandbox();
protocol.registerSchemesAsPrivileged([APP_PRIVILEGES]);
// Nothing that Chromium would fetch for itself finds its server.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
const links = createLinks();
hearOpenUrl(app, links);

const folder = dataFolder();
// Chromium's own files stay apart from the libraries; the lock of the single instance is there too.
const own = join(folder, 'desktop');
mkdirSync(own, { recursive: true, mode: 0o700 });
app.setPath('userData', own);

// Handed over as data: Chromium puts the words of a second command line in another order.
const start = startData(process.argv);
if (app.requestSingleInstanceLock(start)) {
  // One that is run from its sources does not take the links of one that is installed.
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME);
  links.arrive(start.link);
  void app.whenReady().then(() => {
    startDesktop({
      library: libraryChoice(start.library, defaultLibrary(folder)),
      libraryFolder: folder,
      links,
      page: fileURLToPath(new URL('../renderer/', import.meta.url)),
      preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
      modules: {
        backend: new URL('./backend.js', import.meta.url),
        reader: new URL('./reader.js', import.meta.url),
        copier: new URL('./copier.js', import.meta.url),
      },
    });
  });
} else {
  app.quit();
}
