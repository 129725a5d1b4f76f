import { app, type BrowserWindow, clipboard, dialog } from 'electron';
import type { Supervisor } from '../../backend/supervisor.ts';
import { type Crash, type CrashAnswer, crashBox, crashReport } from './crash-box.ts';

/** What the answers to a crash need. */
export type CrashSetting = {
  window: BrowserWindow;
  library: Pick<Supervisor, 'library' | 'use'>;
  /** Asks for another library; `null`: the user chose none. */
  choose: (create: boolean) => Promise<string | null>;
};

/** Asks what to do about a crash, one at a time, and does it. */
export function crashDialog(setting: CrashSetting): (crash: Crash, reason: string) => void {
  let isAsking = false;
  return (crash, reason) => {
    if (isAsking) return;
    isAsking = true;
    void askUntilDone(setting, crash, reason).finally(() => {
      isAsking = false;
    });
  };
}

async function askUntilDone(setting: CrashSetting, crash: Crash, reason: string): Promise<void> {
  const { options, answers } = crashBox(crash);
  const { response } = await dialog.showMessageBox(options);
  const isDone = await carryOut(answers[response] ?? 'restart', setting, crash, reason);
  if (!isDone) await askUntilDone(setting, crash, reason);
}

/** @returns Whether that answers the crash; else the box is shown again. */
async function carryOut(
  answer: CrashAnswer,
  { window, library, choose }: CrashSetting,
  crash: Crash,
  reason: string,
): Promise<boolean> {
  switch (answer) {
    case 'restart':
      if (crash === 'library') await library.use(library.library());
      else window.webContents.reload();
      return true;
    case 'other-library': {
      const file = await choose(false);
      if (file === null) return false;
      await library.use({ file, create: false, sample: false });
      return true;
    }
    case 'copy-details':
      await clipboard.writeText(
        crashReport(crash, reason, {
          version: app.getVersion(),
          electron: process.versions['electron'] ?? '?',
          platform: process.platform,
          architecture: process.arch,
        }),
      );
      return false;
    case 'quit':
      app.quit();
      return true;
  }
}
